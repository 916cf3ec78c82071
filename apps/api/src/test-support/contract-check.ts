import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../contract/openapi-document.ts';
import { OPERATIONS, PREFIX } from '../operations.ts';

/** An exchange, as a client sees it. */
export interface Exchange {
  readonly method: string;
  /** With its query, if any. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string | undefined;
  readonly body: string;
}

/** What clients are told. */
export const DOCUMENT = openApiDocument(OPERATIONS, { prefix: PREFIX, auth: 'local' });

/**
 * What in an answer is not as the OpenAPI document says: a status, a type or a body that it does not have, or an
 * address that it does not name and that answers all the same. Null when all is well.
 */
export function contractViolation(exchange: Exchange): string | null {
  const problem = violation(exchange);
  return problem === null ? null : `${exchange.method} ${exchange.url} ${exchange.status}: ${problem}`;
}

/** For pages and files that people read: they are not of the document. */
const UNDOCUMENTED = `${PREFIX}/docs`;

function violation({ method, url, status, contentType, body }: Exchange): string | null {
  const path = url.split('?', 1)[0] ?? '';
  if (path === UNDOCUMENTED || path.startsWith(`${UNDOCUMENTED}/`)) return null;
  const address = addressOf(path);
  if (address === null) return status < 400 ? 'There is no such address.' : problemViolation(contentType, body, method);
  if (method === 'OPTIONS' && status === 204) return null;
  const documented = method === 'HEAD' ? 'GET' : method;
  const validators = address.methods.get(documented);
  if (validators === undefined) {
    return status < 400 ? 'There is no such method.' : problemViolation(contentType, body, method);
  }
  const validator = validators.get(status);
  if (validator === undefined) return `The status is not documented for ${address.template}.`;
  if (method === 'HEAD') return body === '' ? null : 'HEAD has a body.';
  return validator(contentType, body);
}

type Validator = (contentType: string | undefined, body: string) => string | null;

interface Address {
  readonly template: string;
  readonly pattern: RegExp;
  readonly methods: ReadonlyMap<string, ReadonlyMap<number, Validator>>;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...DOCUMENT, $id: 'api' });

const isProblem = validatorOf('application/problem+json', '#/components/schemas/ProblemDetails');

function problemViolation(contentType: string | undefined, body: string, method: string): string | null {
  return method === 'HEAD' ? null : isProblem(contentType, body);
}

const ADDRESSES: readonly Address[] = Object.entries(DOCUMENT.paths).map(([template, item]) => ({
  template,
  pattern: new RegExp(`^${PREFIX}${template.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
  methods: new Map(
    Object.entries(item as Record<string, { responses: Record<string, unknown> }>).map(([method, { responses }]) => [
      method.toUpperCase(),
      new Map(
        Object.keys(responses).map((status) => {
          const pointer = `#/paths/${escape(template)}/${method}/responses/${status}`;
          return [Number(status), responseValidator(pointer, responses[status])];
        }),
      ),
    ]),
  ),
}));

/** The address of a path, as the router would find it: the first that fits. */
function addressOf(path: string): Address | null {
  return ADDRESSES.find(({ pattern }) => pattern.test(path)) ?? null;
}

interface DescribedResponse {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}

function responseValidator(pointer: string, response: unknown): Validator {
  const { $ref, content } = response as DescribedResponse;
  if ($ref !== undefined) return responseValidator($ref, resolve($ref));
  const types = Object.keys(content ?? {});
  const [first] = types;
  if (first === undefined) return (_contentType, body) => (body === '' ? null : 'There is a body.');
  const validators = new Map(
    types.map((type) => [type, validatorOf(type, `${pointer}/content/${escape(type)}/schema`)] as const),
  );
  return (contentType, body) => {
    const validator = validators.get(contentType?.split(';')[0] ?? '') ?? validators.get(first);
    return validator?.(contentType, body) ?? null;
  };
}

function validatorOf(type: string, pointer: string): Validator {
  const isJson = /\/(?:.+\+)?json$/.test(type);
  let validate: ValidateFunction | undefined;
  return (contentType, body) => {
    if (contentType?.split(';')[0] !== type) return `The type is ${String(contentType)}, not ${type}.`;
    validate ??= ajv.compile({ $ref: `api${pointer}` });
    return validate(isJson ? parse(body) : body) ? null : ajv.errorsText(validate.errors, { dataVar: 'body' });
  };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** What a `$ref` of the document stands for. */
export function resolve(pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], DOCUMENT);
}

/** A key in a JSON pointer that is the fragment of a URI. Source: RFC 6901, section 6 */
function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

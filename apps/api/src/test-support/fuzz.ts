import fc, { type Arbitrary } from 'fast-check';
import { DOCUMENT, resolve } from './contract-check.ts';

/** A request of no good will, or of some. */
export interface FuzzedRequest {
  readonly method: string;
  /** With its query, below the prefix; `{id}` and `{categoryId}` where the id of something real belongs. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Requests to every operation of the OpenAPI document: as it says, and as it does not. */
export function fuzzedRequests(): Arbitrary<FuzzedRequest> {
  return fc.oneof(
    ...Object.entries(DOCUMENT.paths).flatMap(([path, item]) =>
      Object.entries(item as Record<string, DescribedOperation>).map(([method, operation]) =>
        requestsTo(method.toUpperCase(), path, operation),
      ),
    ),
  );
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface DescribedOperation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}

function requestsTo(method: string, path: string, { parameters = [], requestBody }: DescribedOperation) {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  const schema = requestBody?.content['application/json'].schema;
  return fc
    .record({
      method: mostly(fc.constant(method), fc.constantFrom('HEAD', 'OPTIONS', 'PUT', 'POST', 'DELETE', 'TRACE')),
      path: path.includes('{id}')
        ? mostly(
            fc.constant(path),
            junkSegments().map((id) => path.replace('{id}', id)),
          )
        : fc.constant(path),
      query: queries(query),
      headers: headers(),
      body: schema === undefined ? mostly(fc.constant(undefined), bodies({})) : bodies(schema),
    })
    .map(({ query: asked, ...request }): FuzzedRequest => ({ ...request, path: `${request.path}${asked}` }));
}

/** Nine of ten times the first. */
function mostly<T>(usual: Arbitrary<T>, odd: Arbitrary<T>): Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

function queries(parameters: readonly { name: string; schema: Schema }[]): Arbitrary<string> {
  const known = Object.fromEntries(parameters.map(({ name, schema }) => [name, mostly(valuesOf(schema), junk())]));
  const unknown = fc.dictionary(junkStrings(), junk(), { maxKeys: 2 });
  const all = fc.tuple(fc.record(known, { requiredKeys: [] }), mostly(fc.constant({}), unknown));
  const wellFormed = all.map(([some, more]) => {
    const pairs = Object.entries({ ...some, ...more }).map(([name, value]) => `${encode(name)}=${encode(text(value))}`);
    return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
  });
  return mostly(
    wellFormed,
    fc.constantFrom('?%', '?%E0%A4%A', '?a=1&a=2', '?page=1&page=2', '?__proto__=1', '?a[b]=c', '??', '?='),
  );
}

function junkSegments(): Arbitrary<string> {
  return fc.oneof(
    junkStrings().map((value) => encode(value) || '-'),
    fc.constantFrom('%', '%00', '%2e%2e', '%E0%A4%A', '..', '*', "'", '{id}x'),
  );
}

/** Header values are bytes: what a client could send at all. */
const headerValues = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.array(fc.integer({ min: 0x80, max: 0xff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
    fc.integer({ min: 0, max: 6_000 }).map((length) => 'x'.repeat(length)),
  )
  .map((value) => value.trim());

function headers(): Arbitrary<Record<string, string>> {
  const strange = fc.record(
    {
      Accept: headerValues,
      Authorization: headerValues,
      'Accept-Encoding': headerValues,
      'Content-Encoding': fc.oneof(headerValues, fc.constantFrom('gzip', 'br', 'deflate', 'identity')),
      'Content-Type': fc.oneof(
        headerValues,
        fc.constantFrom(
          'application/json; charset=latin1',
          'application/json;charset=utf-16',
          'text/plain',
          'multipart/form-data',
          'application/problem+json',
          ';',
        ),
      ),
      Cookie: headerValues,
      Expect: headerValues,
      Host: fc.oneof(headerValues, fc.constantFrom('[::1', '[::1]:x', 'localhost:', 'localhost:99999')),
      'If-Match': fc.oneof(
        headerValues,
        fc.constantFrom('*', '"1"', '"2"', 'W/"1"', '1', '"1","2"', '"99999999999999999999"'),
      ),
      'If-None-Match': fc.oneof(headerValues, fc.constantFrom('*', '"1"', 'W/"1"', '"1", "2"')),
      'Idempotency-Key': headerValues,
      Origin: headerValues,
      Range: headerValues,
      'X-Forwarded-For': headerValues,
      'X-Http-Method-Override': fc.constant('DELETE'),
      'X-Request-Id': headerValues,
      'X-User-ID': fc.oneof(
        headerValues,
        fc.constantFrom('0', '-1', '1e3', '4503599627370497', '99999999999999999999'),
      ),
    },
    { requiredKeys: [] },
  );
  return fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fewOf(strange) });
}

/** A request with many strange headers fails for one of them, and says nothing of the others. */
function fewOf(all: Arbitrary<Record<string, string>>): Arbitrary<Record<string, string>> {
  return fc.tuple(all, fc.nat()).map(([headers, start]) => {
    const entries = Object.entries(headers);
    return Object.fromEntries(entries.slice(start % (entries.length || 1)).slice(0, 2));
  });
}

function bodies(schema: Schema): Arbitrary<string | undefined> {
  const asDocumented = valuesOf(schema).map(stringify);
  const oneWrong = fc.tuple(valuesOf(schema), fc.nat(), junk(), junkStrings()).map(([value, at, wrong, name]) => {
    const fields = Object.entries<unknown>(typeof value === 'object' && value !== null ? { ...value } : {});
    const spoilt = fields.map(([field, good], index) => [field, index === at % fields.length ? wrong : good]);
    return stringify(Object.fromEntries(at % 3 === 0 ? [...fields, [name, wrong]] : spoilt));
  });
  const anything = fc.oneof(
    junk().map(stringify),
    junkStrings(),
    fc.constantFrom(
      '{',
      '[]',
      'null',
      '1e999',
      '{"a":1e999}',
      '\ufeff{}',
      '{"description":"\\ud800"}',
      '{"__proto__":{"description":"x"}}',
      '['.repeat(20_000),
      `${'[{"a":'.repeat(5_000)}1${'}]'.repeat(5_000)}`,
      `{"description":"${'x'.repeat(150_000)}"}`,
    ),
  );
  return fc.oneof(
    { weight: 6, arbitrary: asDocumented },
    { weight: 4, arbitrary: oneWrong },
    { weight: 1, arbitrary: anything },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** What the schema takes, nearly: what it does not say (a date's range, a text's length) is up to chance. */
function valuesOf(schema: Schema): Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valuesOf(resolve(schema.$ref) as Schema);
  const { examples = [] } = schema;
  const any = anyOf(schema);
  return examples.length === 0 ? any : fc.oneof(fc.constantFrom(...examples), any);
}

function anyOf(schema: Schema): Arbitrary<unknown> {
  const { type, format, minimum = -(2 ** 40), maximum = 2 ** 40, properties = {} } = schema;
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(valuesOf));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (Array.isArray(type)) return fc.oneof(...type.map((each: string) => valuesOf({ ...schema, type: each })));
  if (type === 'object') {
    const fields = Object.entries(properties).map(
      ([name, field]) =>
        [name, name === 'categoryId' ? mostly(fc.constant('{categoryId}'), valuesOf(field)) : valuesOf(field)] as const,
    );
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  if (type === 'array') return fc.array(valuesOf(schema.items ?? {}), { maxLength: 3 });
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (format === 'uuid') return fc.oneof(fc.uuid(), fc.constant('{id}'));
  if (format === 'date')
    return fc
      .date({ min: new Date('1800-01-01'), max: new Date('3100-01-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  if (type === 'string')
    return fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.constantFrom('Coffee 4.50 EUR', '🐕'),
    );
  return junk();
}

/** Wrong types, huge, nested, and whatever text can be. */
function junk(): Arbitrary<unknown> {
  return fc.oneof(
    junkStrings(),
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, [], {}, [[[[[[]]]]]], '9'.repeat(400), 'x'.repeat(5_000)),
  );
}

function junkStrings(): Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '',
      ' ',
      '\0',
      'a\0b',
      '\ud800',
      '\u200b',
      '\u202e',
      '\uffff',
      "'; drop table expenses; --",
      '<script>',
      '%s',
      '${x}',
      '__proto__',
      'constructor',
      '../..',
      '٣',
    ),
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : stringify(value);
}

function stringify(value: unknown): string {
  return JSON.stringify(value);
}

/** As a URL has it; half a pair of UTF-16 has no such form. */
function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

import type { IncomingMessage } from 'node:http';
import { malformed } from './api-error.ts';
import type { IncomingFile } from './files.ts';

/** A call's parameters. As with Telegram, a number may come as a string, and an object as its JSON. */
export class Parameters {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(values: Iterable<readonly [string, unknown]>) {
    // null is how some clients write "not given".
    this.#values = new Map([...values].filter(([, value]) => value !== null && value !== undefined));
  }

  get names(): readonly string[] {
    return [...this.#values.keys()];
  }

  /** For the record: files are `{fileName, bytes, mimeType}`. */
  toObject(): Record<string, unknown> {
    return Object.fromEntries(this.#values);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  string(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw malformed(`${name} must be a string`);
  }

  requiredString(name: string): string {
    const value = this.string(name);
    if (value === undefined || value === '') throw malformed(`${name} is empty`);
    return value;
  }

  integer(name: string): number | undefined {
    const value = this.string(name);
    if (value === undefined) return undefined;
    if (!/^-?\d{1,15}$/.test(value)) throw malformed(`${name} must be an integer`);
    return Number(value);
  }

  requiredInteger(name: string): number {
    const value = this.integer(name);
    if (value === undefined) throw malformed(`${name} is empty`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.string(name);
    return value !== undefined && ['true', 'yes', '1'].includes(value.toLowerCase());
  }

  object(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.#json(name);
    if (value === undefined) return undefined;
    if (!isRecord(value)) throw malformed(`can't parse ${name}: object expected`);
    return value;
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.#json(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw malformed(`can't parse ${name}: array expected`);
    return value as unknown[];
  }

  file(name: string): IncomingFile | undefined {
    const value = this.#values.get(name);
    return isRecord(value) && Buffer.isBuffer(value['bytes']) ? (value as unknown as IncomingFile) : undefined;
  }

  #json(name: string): unknown {
    const value = this.#values.get(name);
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw malformed(`can't parse ${name} JSON object`);
    }
  }
}

/**
 * Reads the parameters from the query, and from a body of JSON, a form, or multipart.
 *
 * @throws ApiError 400 when the body is not what its content type says
 */
export async function readParameters(incoming: IncomingMessage, query: URLSearchParams): Promise<Parameters> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  if (body.length === 0) return new Parameters(query);
  const contentType = incoming.headers['content-type'] ?? '';
  return new Parameters([...query, ...(await bodyEntries(body, contentType))]);
}

async function bodyEntries(body: Buffer, contentType: string): Promise<readonly (readonly [string, unknown])[]> {
  if (contentType.startsWith('application/json')) return jsonEntries(body.toString('utf8'));
  if (contentType.startsWith('application/x-www-form-urlencoded')) return [...new URLSearchParams(body.toString())];
  try {
    // Deprecated for what strangers send in any size; these are a test's own uploads.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
    return await Promise.all(Array.from(form, async ([name, value]) => [name, await formValue(value)] as const));
  } catch {
    throw malformed(`can't read a body of type "${contentType}"`);
  }
}

function jsonEntries(json: string): readonly [string, unknown][] {
  try {
    const value: unknown = JSON.parse(json);
    if (isRecord(value)) return Object.entries(value);
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw malformed("can't parse request body as a JSON object");
}

async function formValue(value: string | File): Promise<unknown> {
  if (typeof value === 'string') return value;
  const file: IncomingFile = {
    fileName: value.name,
    bytes: Buffer.from(await value.arrayBuffer()),
    mimeType: value.type || 'application/octet-stream',
  };
  return file;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

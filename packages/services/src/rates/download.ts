import { retryAfterMs } from './retry-after.ts';
import { malformed, RateSourceError, type RateSourceErrorOptions } from './rate-source-error.ts';

export interface DownloadOptions {
  /** The source's name. */
  readonly source: string;
  /** Spent waiting for the source in all; what the reader of the text takes does not count. */
  readonly timeoutMs: number;
  /** An answer larger than this, unpacked, is not read to its end. */
  readonly mostBytes: number;
  readonly signal: AbortSignal | undefined;
  /** An address that holds a key is not to be taken elsewhere. */
  readonly redirect: 'follow' | 'error';
  /** Whether the body of an HTTP error is an answer nevertheless: it is then given as one. */
  readonly isAnswer?: (body: string) => boolean;
}

/**
 * The text at an address, in pieces as they arrive: one attempt. Who stops reading closes the connection.
 *
 * @throws {RateSourceError} which never tells the address: it may hold a key
 * @throws the signal's reason, once it is aborted
 */
export async function* download(url: URL, options: DownloadOptions): AsyncGenerator<string, void> {
  options.signal?.throwIfAborted();
  const waiting = new Waiting(options.timeoutMs, options.signal);
  try {
    const { signal } = waiting;
    const response = await waiting.for(() => fetch(url, { signal, redirect: options.redirect }));
    const pieces = textOf(response, waiting, options);
    if (response.ok) yield* pieces;
    else yield await answerIn(response, pieces, options);
  } catch (error) {
    throw failureOf(error, waiting, options);
  } finally {
    waiting.stop();
  }
}

/** The whole text at an address. @see download */
export async function downloadWhole(url: URL, options: DownloadOptions): Promise<string> {
  return joined(download(url, options));
}

/** Time that runs only while the source is waited for. */
class Waiting {
  readonly signal: AbortSignal;
  readonly #ending = new AbortController();
  #leftMs: number;
  isOver = false;

  constructor(timeoutMs: number, callers: AbortSignal | undefined) {
    this.#leftMs = timeoutMs;
    this.signal = AbortSignal.any([this.#ending.signal, ...(callers === undefined ? [] : [callers])]);
  }

  async for<T>(wait: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const timer = setTimeout(() => {
      this.isOver = true;
      this.stop();
    }, this.#leftMs);
    try {
      return await wait();
    } finally {
      clearTimeout(timer);
      this.#leftMs -= performance.now() - since;
    }
  }

  /** Closes the connection, if there is one still. */
  stop(): void {
    this.#ending.abort();
  }
}

async function* textOf(
  response: Response,
  waiting: Waiting,
  { source, mostBytes }: DownloadOptions,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const body = response.body as ReadableStream<Uint8Array> | null;
  const reader = body?.getReader();
  let bytes = 0;
  while (reader !== undefined) {
    const piece = await waiting.for(() => reader.read());
    if (piece.done) break;
    bytes += piece.value.byteLength;
    if (bytes > mostBytes) throw malformed(source, `sent more than ${mostBytes} bytes`);
    yield decodedOf(source, () => decoder.decode(piece.value, { stream: true }));
  }
  yield decodedOf(source, () => decoder.decode());
}

function decodedOf(source: string, decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw malformed(source, 'sent what is not UTF-8', cause);
  }
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** @throws {RateSourceError} when the error is just that */
async function answerIn(
  { status, headers }: Response,
  pieces: AsyncIterable<string>,
  { source, isAnswer }: DownloadOptions,
): Promise<string> {
  const body = isAnswer === undefined ? '' : await joined(pieces);
  if (isAnswer?.(body) === true) return body;
  const isBusy = status === 429;
  throw new RateSourceError(`${source} answered HTTP ${status}.`, {
    source,
    code: isBusy ? 'rate_limit' : 'unavailable',
    retryable: isBusy || status === 408 || status >= 500,
    retryAfterMs: retryAfterMs(headers.get('retry-after'), Date.now()),
  });
}

function failureOf(error: unknown, waiting: Waiting, { source, signal, timeoutMs }: DownloadOptions): unknown {
  if (error instanceof RateSourceError) return error;
  if (signal?.aborted === true) return signal.reason;
  const options: Omit<RateSourceErrorOptions, 'code'> = { source, retryable: true };
  if (waiting.isOver) {
    return new RateSourceError(`${source} took longer than ${timeoutMs} ms.`, { ...options, code: 'timeout' });
  }
  const cause = innermost(error);
  return new RateSourceError(`${source} could not be read: ${cause.message}.`, {
    ...options,
    code: 'unavailable',
    cause,
  });
}

/** What was in the way, without the request, whose address may hold a key, and the bytes that came, which may repeat it. */
function innermost(error: unknown): Error {
  const { message, cause } = error as Error;
  return cause === undefined ? new Error(message) : innermost(cause);
}

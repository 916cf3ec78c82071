import type pg from 'pg';

/** What `pg` tells whoever has submitted a query that copies out. Source: pg's `lib/client.js` */
interface Wire {
  query(text: string): void;
  readonly stream: { pause(): void; resume(): void };
}

/** Bytes of rows that are handed on at once. */
const CHUNK = 64 * 1024;
/** Chunks that may wait for the reader before the connection is read no further. */
const MOST_WAITING = 4;

/** Signature, flags and the length of an extension that there is not. Source: Postgres, SQL COPY, "Binary Format" */
const HEADER = 19;
/** Before the one column of a row: how many columns it has (2 bytes), and how long this one is (4). */
const BEFORE_COLUMN = 6;

/**
 * The rows of `COPY (select ...) TO STDOUT (FORMAT binary)` with one column of text, one after the other, as UTF-8. No
 * row becomes a string or an object, so a million of them cost no memory; what is not read yet stays in Postgres.
 */
export class CopyOut {
  readonly #text: string;
  #wire: Wire | undefined;
  readonly #waiting: Buffer[] = [];
  #chunk = Buffer.allocUnsafeSlow(CHUNK);
  #filled = 0;
  #isFirst = true;
  #isOver = false;
  #error: Error | undefined;
  #wake: (() => void) | undefined;

  /** @param text without parameters: COPY takes none */
  constructor(text: string) {
    this.#text = text;
  }

  /** Chunks of whole rows. Leaving the loop early leaves the connection busy: it must be closed then. */
  async *read(client: pg.PoolClient): AsyncGenerator<Buffer, void> {
    client.query(this as unknown as pg.Submittable);
    for (;;) {
      const chunk = this.#waiting.shift();
      if (chunk !== undefined) {
        yield chunk;
        continue;
      }
      if (this.#error !== undefined) throw this.#error;
      if (this.#isOver) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#wire?.stream.resume();
      });
    }
  }

  submit(connection: Wire): void {
    this.#wire = connection;
    connection.query(this.#text);
  }

  handleCopyData({ chunk }: { readonly chunk: Buffer }): void {
    const start = (this.#isFirst ? HEADER : 0) + BEFORE_COLUMN;
    this.#isFirst = false;
    // The end of the data is a row of -1 columns.
    if (chunk.length < start) return;
    // A copy: the wire's own bytes are overwritten by what comes next.
    const length = chunk.length - start;
    if (this.#filled + length > this.#chunk.length) this.#handOn(length);
    this.#filled += chunk.copy(this.#chunk, this.#filled, start);
  }

  handleReadyForQuery(): void {
    this.#end();
  }

  handleError(error: Error): void {
    this.#error = error;
    this.#end();
  }

  handleCommandComplete(): void {
    // What follows it ends the copy.
  }

  /** @param next bytes that come next */
  #handOn(next: number): void {
    if (this.#filled > 0) this.#waiting.push(this.#chunk.subarray(0, this.#filled));
    this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK, next));
    this.#filled = 0;
    if (this.#waiting.length >= MOST_WAITING) this.#wire?.stream.pause();
    this.#tell();
  }

  #end(): void {
    if (this.#filled > 0) this.#waiting.push(this.#chunk.subarray(0, this.#filled));
    this.#isOver = true;
    this.#tell();
  }

  #tell(): void {
    this.#wake?.();
    this.#wake = undefined;
  }
}

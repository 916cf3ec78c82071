import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';

/** How an answer's form is asked for, the most binding first: each server does the first few of these, or only the last. */
export type ResponseFormat = 'json_schema' | 'json_object' | 'text';

const SIMPLER: Readonly<Record<ResponseFormat, ResponseFormat | null>> = {
  json_schema: 'json_object',
  json_object: 'text',
  text: null,
};

/** A server that is updated meanwhile is asked for the best again. */
const REMEMBERED_MS = 24 * 60 * 60 * 1000;

/** The next that asks less of the server; null after the last. */
export function simplerFormat(format: ResponseFormat): ResponseFormat | null {
  return SIMPLER[format];
}

/** The form in which one server's model is asked for answers: what it was found to do, for a day. */
export class KnownFormat {
  readonly #now: () => number;
  #known: { readonly format: ResponseFormat; readonly until: number } | null = null;

  /** @param now milliseconds since the epoch */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  get current(): ResponseFormat {
    return this.#known !== null && this.#now() < this.#known.until ? this.#known.format : 'json_schema';
  }

  remember(format: ResponseFormat): void {
    // Kept until its day is over, however often it is seen: else a busy server would never be asked again.
    if (format === this.current) return;
    this.#known = { format, until: this.#now() + REMEMBERED_MS };
  }
}

/** What a request says of the form. */
export function formatParameters(
  format: ResponseFormat,
  name: string,
  schema: Record<string, unknown>,
): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> {
  switch (format) {
    case 'json_schema':
      return { response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } } };
    case 'json_object':
      return { response_format: { type: 'json_object' } };
    case 'text':
      return {};
  }
}

/**
 * How much the bot is to blame for what the server noticed.
 * - `malformed`: the call is wrong whatever the chat looks like; a correct bot never sends it.
 * - `stale`: the call came too late or twice, which redelivered updates and killed processes do cause.
 */
export type Blame = 'malformed' | 'stale';

/** What the Bot API refuses: becomes `{ok: false, error_code, description, parameters}`. */
export class ApiError extends Error {
  readonly code: number;
  /** null: the bot could not know, such as that it was blocked. */
  readonly blame: Blame | null;
  readonly parameters: { readonly retry_after?: number } | undefined;

  constructor(code: number, description: string, blame: Blame | null, parameters?: { readonly retry_after?: number }) {
    super(description);
    this.name = 'ApiError';
    this.code = code;
    this.blame = blame;
    this.parameters = parameters;
  }
}

/** 400 for a call that is wrong in itself. */
export function malformed(description: string): ApiError {
  return new ApiError(400, `Bad Request: ${description}`, 'malformed');
}

/** 400 for a call that the present state of the chat does not allow. */
export function stale(description: string): ApiError {
  return new ApiError(400, `Bad Request: ${description}`, 'stale');
}

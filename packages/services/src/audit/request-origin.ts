/** Which request something is done for, as the audit record keeps it. */
export interface RequestOrigin {
  /** The token that it came with; null: none. */
  readonly tokenId: string | null;
  readonly requestId: string | null;
}

/** Done by a command, or by a person in the chat. */
export const NO_REQUEST: RequestOrigin = { tokenId: null, requestId: null };

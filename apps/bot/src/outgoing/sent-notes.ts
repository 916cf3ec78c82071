/** A message that Telegram took, and the id that it has there; null: it has none. */
export interface Sent {
  readonly id: string;
  readonly messageId: number | null;
}

/**
 * Notes what was sent, that of many chats together: while one statement is under way, what is sent meanwhile gathers for
 * the next. Nobody waits for others to gather.
 */
export class SentNotes {
  readonly #write: (sent: readonly Sent[]) => Promise<void>;
  #gathering: { readonly sent: Sent[]; readonly written: Promise<void> } | undefined;
  #underWay: Promise<void> = Promise.resolve();

  constructor(write: (sent: readonly Sent[]) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves when these are noted; rejects when the statement that was to note them failed. */
  note(sent: readonly Sent[]): Promise<void> {
    if (sent.length === 0) return Promise.resolve();
    this.#gathering ??= this.#gather();
    this.#gathering.sent.push(...sent);
    return this.#gathering.written;
  }

  #gather(): { readonly sent: Sent[]; readonly written: Promise<void> } {
    const sent: Sent[] = [];
    const written = this.#underWay.then(() => {
      this.#gathering = undefined;
      return this.#write(sent);
    });
    // Whoever waits for them hears of their failure; the next ones begin anew.
    this.#underWay = written.catch(() => undefined);
    return { sent, written };
  }
}

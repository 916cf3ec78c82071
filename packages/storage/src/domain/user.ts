/** A person. */
export interface User {
  readonly id: string;
  /** Numeric Telegram id; null for a person without Telegram. */
  readonly telegramId: bigint | null;
  readonly displayName: string | null;
  readonly createdAt: Date;
}

/** How a person wants things. */
export interface UserPreference {
  readonly userId: string;
  /** ISO 4217 code assumed when a message names no currency. */
  readonly preferredCurrency: string;
  /** IANA time zone: decides which calendar day "today" is. */
  readonly timeZone: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** The ledger that messages go to; always one that the person is a member of. */
  readonly activeLedgerId: string;
  /** Save confident drafts without a tap. */
  readonly autoSave: boolean;
}

/** A book of expenses: a person's own, or a household's. */
export interface Ledger {
  readonly id: string;
  readonly name: string;
  /** ISO 4217 code that reports total in. */
  readonly baseCurrency: string;
  readonly createdAt: Date;
}

export type LedgerRole = 'owner' | 'member';

export interface LedgerMember {
  readonly ledgerId: string;
  readonly userId: string;
  readonly role: LedgerRole;
}

/** What this ledger's people chose for a merchant, or for a wording, before. */
export interface MerchantRule {
  readonly ledgerId: string;
  readonly id: string;
  readonly kind: 'merchant' | 'wording';
  /** Stable lower-case key. */
  readonly key: string;
  readonly categoryId: string;
  /** Choices in a row that agree with the category. */
  readonly confirmations: number;
  /** Choices that once disagreed. */
  readonly contradictions: number;
  readonly updatedAt: Date;
}

/** An expense that a person means to have in the end. */
export interface Intention {
  readonly personId: number;
  /** Any of these: who taps two buttons at once gets one of them. */
  readonly categoryIds: ReadonlySet<string>;
}

/** A message that is about expenses. */
export interface ExpenseMessage {
  readonly personId: number;
  readonly messageId: number;
  /** How many drafts it makes. */
  readonly items: number;
}

/**
 * What people mean. Every amount is used once, so that an expense in the database tells by its amount which intention
 * it comes from.
 */
export class Intentions {
  readonly expenses = new Map<string, Intention>();
  readonly messages: ExpenseMessage[] = [];
  #lastCents = 300;

  /** An amount that nobody has used, such as "12.34". */
  newAmount(): string {
    this.#lastCents += 1;
    return (this.#lastCents / 100).toFixed(2);
  }

  wrote(message: ExpenseMessage): void {
    this.messages.push(message);
  }

  /** The person wants this to be saved. */
  means(amount: string, intention: Intention): void {
    this.expenses.set(amount, intention);
  }

  /** The person took it back. */
  meansNoMore(amount: string): void {
    this.expenses.delete(amount);
  }
}

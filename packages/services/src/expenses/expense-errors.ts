import type { ClassifiedItem, RejectedMessage } from '../classification/classification-result.ts';

/** The message is no expense that could be stored. */
export class MessageRejectedError extends Error {
  override name = 'MessageRejectedError';
  readonly reason: RejectedMessage['reason'] | 'no-amount';

  constructor(reason: MessageRejectedError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The message has items without an amount. Nothing of it was stored. */
export class AmountMissingError extends MessageRejectedError {
  override name = 'AmountMissingError';

  constructor(items: readonly ClassifiedItem[]) {
    const missing = items.filter(({ amount }) => amount === null).map(({ description }) => `"${description}"`);
    super('no-amount', `No amount was found for ${missing.join(', ')}. Add how much it cost: "Coffee 4.50 EUR".`);
  }
}

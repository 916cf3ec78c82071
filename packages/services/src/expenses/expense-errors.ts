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

/** The expense cannot be understood again. It stays as it is. */
export class NotReclassifiableError extends Error {
  override name = 'NotReclassifiableError';
  readonly reason: keyof typeof NOT_RECLASSIFIABLE;

  constructor(reason: NotReclassifiableError['reason']) {
    super(NOT_RECLASSIFIABLE[reason]);
    this.reason = reason;
  }
}

const NOT_RECLASSIFIABLE = {
  confirmed: 'The expense is confirmed. Edit it, or set it to be reviewed first.',
  'no-text': 'The expense was not made from a text that could be understood again.',
  'reads-otherwise': 'Its text reads otherwise now: no item is worth what the expense is. Edit the expense instead.',
};

/** More expenses than may be changed at once. Nothing was changed. */
export class TooManyExpensesError extends Error {
  override name = 'TooManyExpensesError';
  readonly limit: number;

  constructor(limit: number) {
    super(`At most ${limit} expenses can be changed at once.`);
    this.limit = limit;
  }
}

import { NO_AMOUNT } from '../input-preprocessor.ts';
import type { ClassificationWarning, RejectedMessage } from './classification-result.ts';

type Sentences<Code extends string> = Readonly<Record<Code, string>>;

/** English sentences for API clients; the bot has its own, in seven languages. */
export const WARNINGS: Sentences<ClassificationWarning['code']> = {
  'no-amount': NO_AMOUNT.message,
  'unpriced-line': 'A line has no amount of its own. If it is another expense, send it again with its price.',
  'several-amounts': 'More than one number could be the amount. Check that the right one was taken.',
  'ambiguous-currency': 'The currency sign stands for more than one currency. Check that the right one was taken.',
  'unit-price': 'The price may be that of one of several. Check the total.',
  'not-spending': 'This reads like a refund, a transfer or a withdrawal. Check that it is an expense.',
  'zero-amount': 'The amount is zero.',
  'negative-amount': 'The amount is negative.',
  'amount-too-large': 'The amount is too large.',
  'too-many-decimals': 'The amount has more decimals than the currency has. Check that it was read as it was meant.',
  'ambiguous-date': 'The date can be read in two ways. Check that the right one was taken.',
  'future-date': 'The date lies in the future. Check that it was read as it was meant.',
  'unsure-category': 'Nothing settles the category. Check the suggested one.',
  'model-unavailable': 'The model gave no usable answer, so the category is a local guess. Check it.',
  'model-disagrees': 'The model read the items, an amount, the currency or the date differently. Check them.',
  'request-disagrees': 'The text states another currency or date than the request. The text was followed: check it.',
  'assumed-currency': 'The text names no currency, so your preferred one was taken.',
};

export const REJECTIONS: Sentences<Extract<RejectedMessage['reason'], `${string}-amount` | `amount-${string}`>> = {
  'zero-amount': 'The amount is zero: an expense is more than that.',
  'negative-amount': 'The amount is negative: write what you spent without a minus sign.',
  'amount-too-large': 'The amount is too large: at most 15 digits before the decimal point are kept.',
};

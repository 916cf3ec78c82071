import { questionOf, type DraftContent, type OpenDraft, type Services } from '@expenses/services';
import { findCurrency } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';
import type { Turn } from '../context.ts';
import { valuedDraft, withWorths, type Worths } from './worth.ts';

/** What is worth something on the card of a draft. */
export interface DraftWorths {
  /** Of its amount; nothing, while it has none. */
  readonly amount: Worths;
  /** Of a share of it, when it is split. */
  readonly share: Worths;
  /** Of each that it could be, while that is asked. */
  readonly choices: readonly Worths[];
}

/** Of all that the card shows, by one look at the rates. */
export async function worthOfDraft(
  turn: Pick<Turn, 'person'>,
  services: Pick<Services, 'rates'>,
  open: OpenDraft,
): Promise<DraftWorths> {
  const { draft, content } = open;
  const choices = questionOf(content) === 'which-amount' ? content.amountChoices : [];
  const valued = [content.amount, shareOf(content), ...choices].map((amount, place) => {
    const one = valuedDraft({ draft, content: { ...content, amount } });
    return one === null ? null : { ...one, id: String(place) };
  });
  const priced = await withWorths(
    turn,
    services,
    draft.ledgerId,
    valued.flatMap((one) => one ?? []),
  );
  const found = new Map(priced.map(({ expense, worths }) => [expense.id, worths]));
  const [amount = [], share = [], ...others] = valued.map((_, place) => found.get(String(place)) ?? []);
  return { amount, share, choices: others };
}

/** What one of those pays who split a draft, rounded half-even; null: it is not split, or has no amount yet. */
export function shareOf({ amount, currency, splitBetween }: DraftContent): Decimal | null {
  if (amount === null || splitBetween === null) return null;
  const { minorUnits } = findCurrency(currency) ?? { minorUnits: 2 };
  return amount.div(splitBetween).toDecimalPlaces(minorUnits, Decimal.ROUND_HALF_EVEN);
}

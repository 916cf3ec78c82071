import { givenConversion, RATE_SOURCES, type OpenDraft, type Services, type Worth } from '@expenses/services';
import type { Expense } from '@expenses/storage';
import type { Decimal } from 'decimal.js';
import type { Turn } from '../context.ts';
import { html, joinHtml, type Html } from '../html.ts';

/**
 * What an amount is worth to the person who looks at it: in the currency that they prefer, and by the rate that somebody
 * gave for it. Null: no rate is known yet. Nothing: it was spent in the preferred currency.
 */
export type Worths = readonly Worth[];

/** What has a worth. */
export type Valued = Pick<Expense, 'id' | 'ledgerId' | 'amount' | 'currency' | 'occurredOn' | 'conversion'>;

/** Each of a ledger's expenses, with its worths. */
export async function withWorths<Spent extends Valued>(
  { person }: Pick<Turn, 'person'>,
  { rates }: Pick<Services, 'rates'>,
  ledgerId: string,
  expenses: readonly Spent[],
): Promise<readonly { readonly expense: Spent; readonly worths: Worths }[]> {
  const preferred = await rates.worthOf({ ...person, ledger: { ...person.ledger, id: ledgerId } }, expenses);
  return expenses.map((expense) => ({ expense, worths: together(preferred.get(expense.id), givenFor(expense)) }));
}

/** Of one expense. */
export async function worthOf(
  turn: Pick<Turn, 'person'>,
  services: Pick<Services, 'rates'>,
  expense: Valued,
): Promise<Worths> {
  const priced = await withWorths(turn, services, expense.ledgerId, [expense]);
  return priced.flatMap(({ worths }) => worths);
}

/** A draft, as what it would be worth were it saved. Null: it has no amount yet. */
export function valuedDraft({ draft: { id, ledgerId }, content }: OpenDraft): Valued | null {
  const { amount, currency, occurredOn } = content;
  return amount === null ? null : { id, ledgerId, amount, currency, occurredOn, conversion: givenConversion(content) };
}

/** "$12.00 ≈ €11.05", "₺500.00 (no rate yet)". */
export function moneyText(turn: Turn, amount: Decimal, currency: string, worths: Worths): Html {
  return html`${turn.format.money(amount, currency)}${worthText(turn, worths)}`;
}

/** What follows an amount: " ≈ €11.05", " (no rate yet)", or nothing. */
export function worthText({ say, format }: Turn, worths: Worths): Html {
  const texts = worths.map((worth) =>
    worth === null ? ` (${say.text('worth.none')})` : ` ≈ ${format.worth(worth.amount, worth.currency)}`,
  );
  return joinHtml(texts, '');
}

/** Where a person gave a rate, that is told instead of there being none. */
function together(preferred: Worth | undefined, given: Worth): Worths {
  if (given === null) return preferred === undefined ? [] : [preferred];
  return preferred == null || preferred.currency === given.currency ? [given] : [preferred, given];
}

function givenFor({ conversion }: Valued): Worth {
  return conversion?.rateSource === RATE_SOURCES.person ? conversion : null;
}

import type { CategorizedExpense } from '@expenses/llm';
import type { CalendarDate } from '@expenses/storage';
import type { ExtractedItem } from '../extraction/extraction.ts';
import type { ClassificationIssue } from './classification-result.ts';

/** An extracted item, with what was found to contradict it. */
export type CheckedItem = Omit<ExtractedItem, 'issues'> & { readonly issues: readonly ClassificationIssue[] };

/** The currency or date stated beside the text fills what the text leaves open, and is compared where it does not. */
export function checkAgainstRequest(
  item: CheckedItem,
  request: { readonly currency?: string; readonly occurredOn?: CalendarDate; readonly today: CalendarDate },
): CheckedItem {
  const issues = new Set(item.issues);
  const { currency, occurredOn } = request;
  if (currency !== undefined && item.currency.code !== currency) issues.add('request-disagrees');
  if (occurredOn === undefined) return { ...item, issues: [...issues] };
  if (item.occurredOn.certainty === 'assumed') {
    if (occurredOn > request.today) issues.add('future-date');
    return { ...item, occurredOn: { date: occurredOn, certainty: 'stated' }, issues: [...issues] };
  }
  if (item.occurredOn.date !== occurredOn) issues.add('request-disagrees');
  return { ...item, issues: [...issues] };
}

/**
 * Finds which of the model's expenses speaks of which item: the one of the same amount; else, when there are as many
 * of either, the one at the same place. No expense speaks of two items.
 */
export function matchAnswers(
  items: readonly CheckedItem[],
  answers: readonly CategorizedExpense[],
): readonly (CategorizedExpense | undefined)[] {
  const left = new Set(answers);
  const take = (answer: CategorizedExpense | undefined): CategorizedExpense | undefined => {
    if (answer !== undefined) left.delete(answer);
    return answer;
  };
  const sameAmount = items.map((item) => take([...left].find((answer) => amountsAgree(item, answer))));
  if (items.length !== answers.length) return sameAmount;
  return sameAmount.map((match, index) => {
    const inPlace = answers[index];
    return match ?? take(inPlace !== undefined && left.has(inPlace) ? inPlace : undefined);
  });
}

/**
 * Whether the model read the item differently. What the text leaves open (no currency, no date) is no disagreement:
 * extraction's default stands.
 */
export function checkAgainstModel(item: CheckedItem, answer: CategorizedExpense | undefined): boolean {
  if (answer === undefined) return true;
  if (item.amount !== null && !amountsAgree(item, answer)) return true;
  if (item.amount === null && answer.amount !== null) return true;
  const { currency, occurredOn } = item;
  if (currency.certainty !== 'assumed' && answer.currency !== null && answer.currency !== currency.code) return true;
  return occurredOn.certainty !== 'assumed' && answer.occurredOn !== null && answer.occurredOn !== occurredOn.date;
}

function amountsAgree(item: CheckedItem, answer: CategorizedExpense): boolean {
  return item.amount !== null && answer.amount !== null && item.amount.eq(answer.amount);
}

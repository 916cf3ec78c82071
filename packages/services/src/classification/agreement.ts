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
  let { currency, occurredOn } = item;
  if (request.currency !== undefined) {
    if (currency.certainty === 'assumed') currency = { code: request.currency, certainty: 'stated' };
    else if (currency.code !== request.currency) issues.add('request-disagrees');
  }
  if (request.occurredOn !== undefined) {
    if (occurredOn.certainty === 'assumed') {
      occurredOn = { date: request.occurredOn, certainty: 'stated' };
      if (request.occurredOn > request.today) issues.add('future-date');
    } else if (occurredOn.date !== request.occurredOn) issues.add('request-disagrees');
  }
  return { ...item, currency, occurredOn, issues: [...issues] };
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

/** Whether the model read the item differently. A currency or date that it leaves open (null) is no disagreement. */
export function checkAgainstModel(item: CheckedItem, answer: CategorizedExpense | undefined): boolean {
  if (answer === undefined) return true;
  const sameAmount = (item.amount === null && answer.amount === null) || amountsAgree(item, answer);
  const sameCurrency = answer.currency === null || answer.currency === item.currency.code;
  const sameDay = answer.occurredOn === null || answer.occurredOn === item.occurredOn.date;
  return !(sameAmount && sameCurrency && sameDay);
}

function amountsAgree(item: CheckedItem, answer: CategorizedExpense): boolean {
  return item.amount !== null && answer.amount !== null && item.amount.eq(answer.amount);
}

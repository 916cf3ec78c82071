import { extract } from '@expenses/services';
import { categoryNameKey, findCurrency, type ExpenseCategory } from '@expenses/storage/domain';
import type { ExpenseFilter } from '@expenses/storage';
import type { Translator } from '../i18n/translator.ts';
import { categoryName } from '../i18n/category-names.ts';
import { monthNamed } from './month-names.ts';
import { periodOf, type CalendarPeriod } from './period.ts';

export interface SearchContext {
  readonly say: Translator;
  /** The person's calendar day. */
  readonly today: string;
  readonly locale: string;
  readonly preferredCurrency: string;
  readonly categories: readonly ExpenseCategory[];
}

/** What was understood of the words. */
export interface Search {
  readonly filter: ExpenseFilter;
  readonly category: ExpenseCategory | null;
  readonly month: CalendarPeriod | null;
}

/**
 * Reads "coffee", "4.50", "12 EUR", "groceries march", "uber 2026-03": a month, an amount with or without its currency,
 * and what is left as a category's name or as a part of the text.
 */
export function readSearch(query: string, context: SearchContext): Search {
  const words = query.trim().split(/\s+/);
  const month = takeMonth(words, context);
  const money = takeAmount(month?.rest ?? words, context);
  const rest = (money?.rest ?? month?.rest ?? words).join(' ');
  const category = rest === '' ? null : categoryCalled(rest, context);
  return {
    filter: {
      ...(month === null ? {} : { from: month.period.from, to: month.period.to }),
      ...(money?.filter ?? {}),
      ...(category === null ? (rest === '' ? {} : { text: rest }) : { categoryId: category.id }),
    },
    category,
    month: month?.period ?? null,
  };
}

/** A month at any place: one word, or a name with its year. */
function takeMonth(
  words: readonly string[],
  { say, today }: SearchContext,
): { readonly period: CalendarPeriod; readonly rest: readonly string[] } | null {
  for (const length of [3, 2, 1]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const text = words.slice(at, at + length).join(' ');
      const day = /^(?:19|20)\d{2}-\d{2}$/.test(text) ? `${text}-01` : monthNamed(text, say.language, today);
      const period = periodOf('month', day ?? undefined);
      if (period !== null) return { period, rest: words.toSpliced(at, length) };
    }
  }
  return null;
}

/** Digits with what may stand in and around them. */
const AMOUNT = /^\p{Sc}?\d[\d.,'’]*\p{Sc}?$/u;

function takeAmount(
  words: readonly string[],
  { today, locale, preferredCurrency }: SearchContext,
): { readonly filter: ExpenseFilter; readonly rest: readonly string[] } | null {
  const at = words.findIndex((word) => AMOUNT.test(word));
  const word = words[at];
  if (word === undefined) return null;
  const code = [words[at + 1], words[at - 1]].map((beside) => beside?.toUpperCase() ?? '').find(isCurrency);
  const text = code === undefined ? word : `${word} ${code}`;
  const [item] = extract(text, { today, locale, defaultCurrency: preferredCurrency }).items;
  if (item?.amount == null) return null;
  const { amount, currency } = item;
  const isStated = currency.certainty === 'stated';
  return {
    filter: { minAmount: amount, maxAmount: amount, ...(isStated ? { currency: currency.code } : {}) },
    rest: words.filter((other, index) => index !== at && !(isBeside(index, at) && other.toUpperCase() === code)),
  };
}

function isCurrency(word: string): boolean {
  return findCurrency(word) !== null;
}

function isBeside(index: number, at: number): boolean {
  return Math.abs(index - at) === 1;
}

/** By its name as it is stored or shown, or by the first words of it: "food" is "Food & Dining". */
function categoryCalled(text: string, { say, categories }: SearchContext): ExpenseCategory | null {
  const key = categoryNameKey(text);
  const named = categories.map((category) => ({
    category,
    names: [category.name, categoryName(category, say)].map(categoryNameKey),
  }));
  const exact = named.find(({ names }) => names.includes(key));
  const beginning = named.find(({ names }) => names.some((name) => name.startsWith(`${key} `)));
  return (exact ?? beginning)?.category ?? null;
}

import { categoryNameKey, findCurrency } from '@expenses/storage/domain';
import type { Decimal } from 'decimal.js';
import { extract } from '../extraction/extract.ts';
import type { ExtractedItem, ExtractionContext } from '../extraction/extraction.ts';

/** What a person says of an expense that they see: one or several of its fields. */
export interface Correction {
  readonly amount?: Decimal;
  /** ISO 4217 code. */
  readonly currency?: string;
  /** Calendar date YYYY-MM-DD. */
  readonly occurredOn?: string;
  readonly categoryId?: string;
}

/** A category, by one of the names that a person may call it. */
export interface CalledCategory {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads a correction: "no, 5.40", "yesterday", "groceries", "it was 12 USD on Monday". Null when nothing that could be
 * corrected is in it, or more than that: what is left unread may be what was meant.
 */
export function readCorrection(
  text: string,
  context: ExtractionContext,
  categories: readonly CalledCategory[],
): Correction | null {
  const said = withoutMarks(text);
  const named = categoryCalled(said, categories);
  if (named !== null) return { categoryId: named };
  const { items } = extract(said, context);
  const [item] = items;
  if (item === undefined || items.length > 1 || item.issues.some(isRefused)) return null;
  const alone = currencyAlone(said, context);
  const isCurrencySaid = item.currency.certainty !== 'assumed';
  const correction: Correction = {
    ...(item.amount === null ? {} : { amount: item.amount }),
    ...(alone !== null ? { currency: alone } : isCurrencySaid ? { currency: item.currency.code } : {}),
    ...(item.occurredOn.certainty === 'assumed' ? {} : { occurredOn: item.occurredOn.date }),
  };
  const rest = withoutMarks(item.description);
  const isAllRead = alone !== null || isAllOf(said, rest, item);
  const category = isAllRead ? null : categoryCalled(rest, categories);
  if (!isAllRead && category === null) return null;
  const whole = category === null ? correction : { ...correction, categoryId: category };
  return Object.keys(whole).length === 0 ? null : whole;
}

/** What introduces a correction in the languages that people write in; it is none of it. */
const OPENING = [
  ...[
    'no',
    'nope',
    'not',
    'sorry',
    'oops',
    'actually',
    'it was',
    'it is',
    "it's",
    'was',
    'should be',
    'make it',
    'i meant',
  ],
  ...['perdón', 'perdon', 'era', 'eran', 'fue', 'fueron', 'en realidad', 'quise decir'],
  ...['non', 'pardon', 'désolé', 'desole', "c'était", "c'etait", 'en fait', 'plutôt', 'plutot'],
  ...['nein', 'nee', 'doch', 'es war', 'es waren', 'waren', 'war', 'eigentlich', 'entschuldigung', 'ich meinte'],
  ...['scusa', 'erano', 'in realtà', 'in realta', 'volevo dire', 'non era'],
  ...['não', 'nao', 'desculpa', 'na verdade', 'foi', 'foram', 'quis dizer'],
  ...['нет', 'не', 'извини', 'было', 'была', 'были', 'точнее', 'на самом деле', 'вернее'],
].sort((a, b) => b.length - a.length);

/** What ends one: "groceries instead". */
const CLOSING = [
  ...['instead', 'rather', 'stattdessen', 'statt dessen', 'lieber', 'en su lugar', 'en vez de eso', 'más bien'],
  ...['à la place', 'a la place', 'plutôt', 'plutot', 'invece', 'piuttosto', 'em vez disso', 'вместо этого'],
];

/** Whether a text says of itself that it corrects something: "no, 5.40", "groceries instead". */
export function marksCorrection(text: string): boolean {
  const meant = withoutMarks(text);
  return meant !== '' && meant !== text.trim();
}

function withoutMarks(text: string): string {
  return withoutClosing(withoutOpening(text));
}

export function withoutOpening(text: string): string {
  let rest = text.trim();
  for (let found = true; found;) {
    const lower = rest.toLowerCase();
    const opening = OPENING.find(
      (words) => lower.startsWith(words) && !/^[\p{L}\p{N}]/u.test(rest.slice(words.length)),
    );
    found = opening !== undefined;
    if (opening !== undefined) rest = rest.slice(opening.length).replace(/^[\s,.:;!–—-]+/u, '');
  }
  return rest;
}

function withoutClosing(text: string): string {
  const said = text.replace(/[\s.!]+$/u, '');
  const lower = said.toLowerCase();
  const closing = CLOSING.find((words) => lower.endsWith(words) && /[\s,]$/u.test(said.slice(0, -words.length)));
  return closing === undefined ? text : said.slice(0, -closing.length).replace(/[\s,]+$/u, '');
}

/** By its whole name, or by the beginning of one alone. */
function categoryCalled(said: string, categories: readonly CalledCategory[]): string | null {
  const key = categoryNameKey(said.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  if (key === '') return null;
  const whole = categories.find(({ name }) => categoryNameKey(name) === key);
  if (whole !== undefined) return whole.id;
  if (key.length < 3) return null;
  const begun = new Set(categories.filter(({ name }) => categoryNameKey(name).startsWith(key)).map(({ id }) => id));
  const [only] = begun;
  return begun.size === 1 && only !== undefined ? only : null;
}

/** "USD", "$", "in dollars": a currency reads as one beside a number. */
export function currencyAlone(said: string, context: ExtractionContext): string | null {
  if (/\p{N}/u.test(said)) return null;
  const code = findCurrency(said.trim().toUpperCase())?.code;
  if (code !== undefined) return code;
  const [item] = extract(`1 ${said.replace(/^(in|en|em|auf|в)\s+/iu, '')}`, context).items;
  const isAll =
    item !== undefined && item.amount?.equals(1) === true && !/\p{L}/u.test(item.description.replace(said, ''));
  return isAll && item.currency.certainty !== 'assumed' ? item.currency.code : null;
}

/** Extraction describes a text of which nothing is left by the text itself. */
function isAllOf(said: string, rest: string, { amount, occurredOn }: ExtractedItem): boolean {
  if (!/\p{L}/u.test(rest)) return true;
  return rest === said && (amount !== null || occurredOn.certainty !== 'assumed');
}

function isRefused(issue: string): boolean {
  return ['zero-amount', 'negative-amount', 'amount-too-large', 'several-amounts', 'too-many-decimals'].includes(issue);
}

import { readFileSync } from 'node:fs';
import { DEFAULT_CATEGORIES } from '@expenses/storage/domain';

/** What an item must be read as. */
export interface GoldenItem {
  /** As a person sees it: "4.50". */
  readonly amount: string;
  /** ISO 4217 code; null where the message leaves it open. */
  readonly currency: string | null;
  /** YYYY-MM-DD */
  readonly occurredOn: string;
  /** Names of categories, each of which is right. */
  readonly categories: readonly string[];
}

/** A message in our own words, and what a person would expect of it. */
export interface GoldenMessage {
  readonly text: string;
  /** Something must be asked: the amount is missing, open, or lies in the future. */
  readonly mayAsk: boolean;
  /** Null: it must ask. */
  readonly items: readonly GoldenItem[] | null;
}

export interface GoldenPerson {
  readonly locale: string;
  readonly currency: string;
  /** Everything is written on this Wednesday. */
  readonly now: string;
  readonly messages: readonly GoldenMessage[];
}

export const GOLDEN_LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru'] as const;

const NOW = '2026-03-11';

/**
 * Reads `<language>.txt`: a person, then a message a line, as
 *
 *     text | amount currency [month-day] category[/category …][; another item …]
 *
 * where `ask` in place of items says that something must be asked, `ask/…` that it may be, `***` that any currency is
 * right, and no day that it is today. A category is given by its first word.
 */
export function goldenPerson(language: (typeof GOLDEN_LANGUAGES)[number]): GoldenPerson {
  const lines = readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const [, locale = '', currency = ''] = /^# person: (\S+), (\S+)$/.exec(lines[0] ?? '') ?? [];
  return { locale, currency, now: NOW, messages: lines.slice(1).map(parseMessage) };
}

function parseMessage(line: string): GoldenMessage {
  const at = line.lastIndexOf(' | ');
  const expected = line.slice(at + 3);
  const text = line.slice(0, at);
  if (expected === 'ask') return { text, mayAsk: true, items: null };
  const mayAsk = expected.startsWith('ask/');
  return { text, mayAsk, items: (mayAsk ? expected.slice(4) : expected).split('; ').map(parseItem) };
}

function parseItem(item: string): GoldenItem {
  const [, amount, currency, day, categories] =
    /^(\d+(?:\.\d+)?) ([A-Z]{3}|\*{3}) (?:(\d\d-\d\d) )?(\S+)$/.exec(item) ?? [];
  if (amount === undefined || categories === undefined) throw new Error(`No expectation: ${item}`);
  return {
    amount,
    currency: currency === undefined || currency === '***' ? null : currency,
    occurredOn: day === undefined ? NOW : `${NOW.slice(0, 4)}-${day}`,
    categories: categories.split('/').map(categoryNamed),
  };
}

function categoryNamed(firstWord: string): string {
  const found = DEFAULT_CATEGORIES.find(({ name }) => name.split(' ')[0] === firstWord);
  if (found === undefined) throw new Error(`No category: ${firstWord}`);
  return found.name;
}

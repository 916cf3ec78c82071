import type { ExpenseCategory } from '@expenses/storage';
import { en, type MessageKey } from './messages/en.ts';
import type { Translator } from './translator.ts';

/** A default category that nobody renamed is shown in the person's language; every other one as it is called. */
export function categoryName({ name, defaultName }: ExpenseCategory, translator: Translator): string {
  const key = name === defaultName ? KEYS.get(name) : undefined;
  return key === undefined ? name : translator.text(key);
}

/** With its emoji. */
export function categoryLabel(category: ExpenseCategory, translator: Translator): string {
  return `${category.emoji} ${categoryName(category, translator)}`;
}

/** By the English name, which is the one that it is stored with. */
const KEYS: ReadonlyMap<string, MessageKey> = new Map(
  (Object.keys(en) as MessageKey[]).filter((key) => key.startsWith('category.')).map((key) => [en[key], key]),
);

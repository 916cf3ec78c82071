import { folded, transliterations } from '../local/words.ts';
import type { PackedLexicon, PhraseKind } from '../local/lexicon.ts';
import type { CategoryKeywords } from './category-keywords.ts';

/** Of one phrase in two lists of a category, the stronger counts. */
const WEAKEST_FIRST: readonly PhraseKind[] = ['h', 'w', 'b'];

/** What each list says a phrase is, by category; then by the words after the first; then by the first word. */
type Kinds = Map<number, PhraseKind>;
type Phrases = Map<string, Map<string, Kinds>>;

/** The keywords as `findPhrases` reads them, each under its first word. */
export function lexiconText(keywords: Readonly<Record<string, CategoryKeywords>>): PackedLexicon {
  const phrases: Phrases = new Map();
  for (const [category, { brands, hints, ...languages }] of Object.values(keywords).entries()) {
    addAll(phrases, brands, category, 'b');
    addAll(phrases, hints, category, 'h');
    for (const words of Object.values(languages)) addAll(phrases, words, category, 'w');
  }
  const lines = [...phrases].map(([first, rests]) => ({ first, line: `${first}\t${restsText(rests)}` }));
  const textOf = (kept: typeof lines) => kept.map(({ line }) => line).join('\n');
  return {
    words: textOf(lines.filter(({ first }) => !isStem(first))),
    stems: textOf(lines.filter(({ first }) => isStem(first))),
  };
}

function restsText(rests: ReadonlyMap<string, Kinds>): string {
  return [...rests]
    .map(([rest, kinds]) => `${rest}=${[...kinds].map(([category, kind]) => kind + category.toString(36)).join('')}`)
    .join(',');
}

function isStem(word: string): boolean {
  return word.startsWith('*') || word.endsWith('*');
}

function addAll(phrases: Phrases, list: readonly string[], category: number, kind: PhraseKind): void {
  for (const phrase of list.map(folded)) {
    const words = phrase.match(PATTERN_WORD) ?? [];
    add(phrases, words, category, kind);
    if (CYRILLIC.test(phrase) && words.every((word) => word.length >= MIN_TRANSLITERATED)) {
      for (const spelt of spellings(words)) add(phrases, spelt, category, kind);
    }
    const together = words.join('');
    if (kind === 'b' && words.length > 1 && SQUASHED.test(together)) add(phrases, [together], category, kind);
  }
}

/** A phrase in each way of writing it in Latin letters. */
export function spellings(words: readonly string[]): readonly (readonly string[])[] {
  const ways = words.map(transliterations);
  const most = Math.max(...ways.map((forms) => forms.length));
  return Array.from({ length: most }, (_, way) => ways.map((forms, i) => forms[way] ?? forms[0] ?? words[i] ?? ''));
}

/** Banks and web addresses leave spaces out: "burgerking". What is shorter would be a word of its own too often. */
const SQUASHED = /^\p{L}{8,20}$/u;
const PATTERN_WORD = /\*?(?:\p{L}+|\p{N}+)\*?/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Banks write Russian in Latin letters; there, a shorter word would too often be one of another language. */
const MIN_TRANSLITERATED = 5;

function add(phrases: Phrases, [first, ...rest]: readonly string[], category: number, kind: PhraseKind): void {
  if (first === undefined) return;
  const rests = phrases.get(first) ?? new Map<string, Kinds>();
  const kinds = rests.get(rest.join(' ')) ?? new Map<number, PhraseKind>();
  const known = kinds.get(category);
  if (known === undefined || WEAKEST_FIRST.indexOf(known) < WEAKEST_FIRST.indexOf(kind)) kinds.set(category, kind);
  phrases.set(first, rests.set(rest.join(' '), kinds));
}

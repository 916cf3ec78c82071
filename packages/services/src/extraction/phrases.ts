import { lazily } from './lazily.ts';
import { fold, keyAt, tokenize, type Token } from './tokens.ts';

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, the longest first. */
export type Phrases<Value> = Pick<ReadonlyMap<string, readonly Phrase<Value>[]>, 'get' | 'has'>;

// Most phrases need no tokenizer.
const PLAIN = /^[a-z\u00c0-\u024f\u0400-\u04ff' ]+$/i;

export function compilePhrases<Value>(rows: readonly (readonly [phrase: string, value: Value])[]): Phrases<Value> {
  const phrases = lazily(() => compiled(rows));
  return { get: (first) => phrases().get(first), has: (first) => phrases().has(first) };
}

function compiled<Value>(rows: readonly (readonly [phrase: string, value: Value])[]): Phrases<Value> {
  const phrases = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of rows) {
    const words = PLAIN.test(phrase) ? fold(phrase).split(' ') : keysOf(phrase);
    const [first = ''] = words;
    const others = phrases.get(first) ?? [];
    others.push({ words, value });
    others.sort((one, other) => other.words.length - one.words.length);
    phrases.set(first, others);
  }
  return phrases;
}

function keysOf(phrase: string): string[] {
  return tokenize(phrase)
    .map(({ key }) => key)
    .filter((key) => key !== '-');
}

/** The longest phrase that begins at a token; a hyphen between its words does not matter. */
export function matchPhrase<Value>(
  phrases: Phrases<Value>,
  tokens: readonly Token[],
  at: number,
): { value: Value; to: number } | null {
  for (const { words, value } of phrases.get(keyAt(tokens, at)) ?? []) {
    const to = endOf(words, tokens, at);
    if (to !== null) return { value, to };
  }
  return null;
}

function endOf(words: readonly string[], tokens: readonly Token[], at: number): number | null {
  let next = at;
  for (const word of words) {
    if (next > at && tokens[next]?.text === '-') next += 1;
    if (tokens[next]?.key !== word) return null;
    next += 1;
  }
  return next;
}

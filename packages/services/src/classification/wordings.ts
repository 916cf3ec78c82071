import { informativeness, wordsOf } from '@expenses/llm/local';
import type { MerchantRuleKey } from '@expenses/storage';
import { AMOUNT_WORDS, EDGE_WORDS } from '../extraction/lexicon/connectors.ts';
import { BANK_ENDINGS, BANK_PREFIXES, LEGAL_FORMS, PROCESSORS } from '../extraction/lexicon/merchants.ts';
import { NOT_SPENT } from '../extraction/lexicon/unlike-spending.ts';

/** What a choice is about, and what is looked up for the next one. */
export interface Wording {
  readonly merchantKey: string | null;
  readonly description: string;
}

/** The rules that a wording teaches, and that settle it or speak for a category when it is looked up. */
export interface WordingKeys {
  /** "blue bottle": the same wording, whatever its numbers and small words. */
  readonly whole: MerchantRuleKey | null;
  /** The same merchant. */
  readonly merchant: MerchantRuleKey | null;
  /** "*blue bottle*": a wording that has these words, one or two neighbours of those that say something. */
  readonly parts: readonly MerchantRuleKey[];
}

/** A single word that tells less teaches nothing: "payment", "the". */
const LEAST_WORD = 0.5;
/** What two words tell together: "blue bottle", of which "blue" alone says nothing. */
const LEAST_PAIR = 0.6;
const LEAST_WORDING = 0.3;
/** A merchant of many kinds of goods is one all the same, but "The Shop" is none. */
const LEAST_MERCHANT = 0.15;
const SHORTEST_WORD = 3;
/** A longer text is known by its beginning. */
const MOST_WORDS = 8;
/** In UTF-16 units. */
const MOST_WORD_LENGTH = 30;

export function keysOf({ merchantKey, description }: Wording): WordingKeys {
  const words = weighedWords(description);
  const parts = [...pairsOf(words), ...singlesOf(words)];
  return {
    whole: tellsOf(words) >= (words.length === 1 ? LEAST_WORD : LEAST_WORDING) ? wordingRule(keyed(words)) : null,
    merchant: merchantKey !== null && isName(merchantKey) ? { kind: 'merchant', key: merchantKey } : null,
    parts: [...new Set(parts)].map((part) => wordingRule(`*${part}*`)),
  };
}

/** The words that a rule of a part is about: "*blue bottle*" is about "blue bottle". Null: the rule of a whole wording. */
export function wordsOfPart(key: string): string | null {
  return key.startsWith('*') ? key.slice(1, -1) : null;
}

interface WeighedWord {
  readonly word: string;
  /** 0..1: how much it says of what was bought. */
  readonly tells: number;
}

/** Small words, and what banks write around a name: they stand beside all that is bought. */
const BOILERPLATE = [EDGE_WORDS, AMOUNT_WORDS, BANK_PREFIXES, BANK_ENDINGS, LEGAL_FORMS, NOT_SPENT];

/** Without numbers, and without who only passes the payment on. */
function weighedWords(text: string): readonly WeighedWord[] {
  const star = text.indexOf('*');
  const isPassedOn = star > 0 && PROCESSORS.has(text.slice(0, star).trim().toLowerCase());
  return wordsOf(isPassedOn ? text.slice(star) : text)
    .filter((word) => !/^\p{N}/u.test(word) && !BOILERPLATE.some((list) => list.has(word)))
    .slice(0, MOST_WORDS)
    .map((word) => ({ word: word.slice(0, MOST_WORD_LENGTH), tells: informativeness(word) }));
}

function isName(merchantKey: string): boolean {
  return tellsOf(weighedWords(merchantKey)) >= LEAST_MERCHANT;
}

function pairsOf(words: readonly WeighedWord[]): readonly string[] {
  const pairs = words.slice(1).map((_, i) => words.slice(i, i + 2));
  return pairs.filter((pair) => tellsOf(pair) >= LEAST_PAIR).map(keyed);
}

function singlesOf(words: readonly WeighedWord[]): readonly string[] {
  return words.flatMap(({ word, tells }) => (tells >= LEAST_WORD && word.length >= SHORTEST_WORD ? word : []));
}

function tellsOf(words: readonly WeighedWord[]): number {
  return words.reduce((sum, { tells }) => sum + tells, 0);
}

function keyed(words: readonly WeighedWord[]): string {
  return words.map(({ word }) => word).join(' ');
}

function wordingRule(key: string): MerchantRuleKey {
  return { kind: 'wording', key };
}

import { categories as modelCategories } from '../../generated/categories.js';
import { weights } from '../../generated/word-weights.js';
import { calibrated } from './calibration.ts';
import { isCounting } from './counting-words.ts';
import { informativeness } from './informativeness.ts';
import { learnedScores } from './learned-wordings.ts';
import { findPhrases, type Match } from './lexicon.ts';
import { ownCategoryScores } from './own-categories.ts';
import type { CategoryClassifier, RankedCategory } from './parts.ts';
import { shapeOf } from './shapes.ts';
import { unpacked, wordScores, type WordModel } from './weight-table.ts';
import { wordsOf } from './words.ts';
import { valueAt } from './value-at.ts';

/** A phrase of our own lexicon counts for most, in a merchant's name more than in the words around it. */
const MERCHANT_FACTOR = 1.5;
/** In a bank's line, what stands first names the payee; what follows is a place or a reference. */
const LATER_FACTOR = 0.85;
const SMALL_LETTER = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** Capitals behind the first letter are a name's, or a bank's; a German noun behind its number is a note. */
const TYPED_NOTE = /^[^\p{L}]*.?\P{Lu}*$/u;
/** More of it changes nothing any more. */
const MOST_LEXICON = 8;
/** The word model's share, and that of the merchant's name within it. */
const MODEL_FACTOR = 0.4;
const MERCHANT_SHARE = 0.3;
/** The words of a longer text are not independent of each other: together they count for less than each alone. */
const FULL_WORDS = 4;
/** Nothing said: people eat out more often than they do anything else; the catch-all comes last. */
const PRIOR: Readonly<Record<string, number>> = { 'Food & Dining': 0.6, Other: -1 };
const OWN_PRIOR = -2;
/** A name that says nothing of what is sold there is even more often of a place to eat. */
const EATING_OUT = 'Food & Dining';
const UNREAD_EATING_OUT = 0.3;
/** Words of which nothing at all is known are anyone's guess. */
const CATCH_ALL = 'Other';
const CATCH_ALL_UNKNOWN = 2;
const NOTHING_KNOWN = 0.2;
/** How often a typed note of a word or two that the lexicon reads in one way only is right; a bank's line is less so. */
const PLAIN_NOTE = 0.86;
/** What a bank calls a booking by words that stand beside everything ("wire transfer out") may be anything. */
const BANKING = 'Fees & Charges';
const TELLING = 0.6;
/** One such word is enough. */
const PLAINLY_TELLING = 0.9;
const MOST_UNTELLING = 0.75;
/** "Misc" says that nothing is known, however plainly it is said. */
const MOST_CATCH_ALL = 0.6;
const PLAIN_WORDS = 2;
const MOST_NOTE_WORDS = 8;
const PLAIN_STRENGTH = 2.5;

/**
 * Ranks categories by three kinds of evidence: our lexicon, a word model learned from the names of brands and places
 * and the words for them (`docs/decisions/0006`), and for a ledger's own categories their names. The probabilities
 * are calibrated (`docs/understanding.md`).
 */
export const classifyCategory: CategoryClassifier = (item, categories, learned = []) => {
  const description = wordsOf(item.description);
  const merchant = wordsOf(item.merchant ?? '');
  const later = isBankLine(item.description) ? LATER_FACTOR : 1;
  const lexicon = lexiconScores(description, merchant, later);
  const evidence = evidenceFor(description, merchant, lexicon);
  for (const [name, score] of ownCategoryScores([...description, ...merchant], categories)) {
    evidence.set(name, OWN_PRIOR + score);
  }
  for (const { category, strength } of shapeOf(item.description, description)) {
    raise(evidence, category, strength);
  }
  for (const [name, score] of learnedScores([...description, ...merchant], learned)) {
    raise(evidence, name, score);
  }
  const isPlain = TYPED_NOTE.test(item.description) && isAllRead(description);
  const plain = isPlain ? onlyCategoryOf(lexicon) : null;
  const mostBanking = () => (isTelling(description) ? 1 : MOST_UNTELLING);
  return ranked(evidence, [...new Set(categories)], plain, mostBanking);
};

/** What nothing was said of yet begins as a ledger's own category does. */
function raise(evidence: Map<string, number>, category: string, by: number): void {
  evidence.set(category, (evidence.get(category) ?? OWN_PRIOR) + by);
}

/** Capitals only. */
function isBankLine(text: string): boolean {
  return !SMALL_LETTER.test(text) && CAPITAL.test(text);
}

function isTelling(words: readonly string[]): boolean {
  const told = words.filter((word) => !/^\p{N}/u.test(word)).map(informativeness);
  const total = told.reduce((sum, tells) => sum + tells, 0);
  return total >= TELLING * told.length || told.some((tells) => tells >= PLAINLY_TELLING);
}

/**
 * One or two words, with nothing beside what our lexicon knows but what counts ("2 kg", "for two"); "spices" within
 * "Allspiceshop" is a guess at best.
 */
function isAllRead(words: readonly string[]): boolean {
  if (words.length > MOST_NOTE_WORDS) return false;
  const matches = findPhrases(words);
  if (matches.length === 0 || matches.some(({ isPart }) => isPart)) return false;
  const isRead = (at: number): boolean => matches.some(({ start, end }) => at >= start && at < end);
  const read = words.filter((_, at) => isRead(at));
  return read.length <= PLAIN_WORDS && words.every((word, at) => isRead(at) || isCounting(word));
}

/** The category of a note that our lexicon reads in one way only: "taxi", "almuerzo". */
function onlyCategoryOf(lexicon: ReadonlyMap<string, number>): string | null {
  const [[category, strength] = [null, 0], ...others] = lexicon;
  return others.length === 0 && strength >= PLAIN_STRENGTH ? category : null;
}

let model: WordModel | undefined;

/** For each category of the model; what a ledger lacks counts against the rest. */
function evidenceFor(
  description: readonly string[],
  merchant: readonly string[],
  lexicon: ReadonlyMap<string, number>,
): Map<string, number> {
  model ??= unpacked(modelCategories, weights);
  const words = modelScores(model, description, merchant);
  const damping = Math.min(1, Math.sqrt(FULL_WORDS / Math.max(1, description.length)));
  const isUnread = lexicon.size === 0;
  const isUnknown = isUnread && words.every((score) => Math.abs(score) < NOTHING_KNOWN);
  const priorOf = (category: string): number => {
    if (isUnknown && category === CATCH_ALL) return CATCH_ALL_UNKNOWN;
    return (PRIOR[category] ?? 0) + (isUnread && category === EATING_OUT ? UNREAD_EATING_OUT : 0);
  };
  return new Map(
    modelCategories.map((category, i) => {
      return [
        category,
        priorOf(category) +
          Math.min(MOST_LEXICON, lexicon.get(category) ?? 0) +
          MODEL_FACTOR * damping * valueAt(words, i),
      ];
    }),
  );
}

function modelScores(model: WordModel, description: readonly string[], merchant: readonly string[]): Float64Array {
  const scores = wordScores(model, description);
  if (merchant.length === 0) return scores;
  const named = wordScores(model, merchant);
  return scores.map((score, i) => score * (1 - MERCHANT_SHARE) + valueAt(named, i) * MERCHANT_SHARE);
}

/** Each phrase counts once, as strong as where it says most. */
function lexiconScores(
  description: readonly string[],
  merchant: readonly string[],
  later: number,
): Map<string, number> {
  const scores = new Map<string, number>();
  const counted = new Set<string>();
  const said = findPhrases(description);
  for (const [matches, factor] of [
    [findPhrases(merchant).filter(({ phrase }) => !isInLonger(phrase, said)), MERCHANT_FACTOR],
    [said, 1],
  ] as const) {
    for (const { phrase, evidence, start } of matches) {
      if (counted.has(phrase)) continue;
      counted.add(phrase);
      const place = start === 0 ? factor : factor * later;
      for (const { category, strength } of evidence) {
        scores.set(category, (scores.get(category) ?? 0) + strength * place);
      }
    }
  }
  return scores;
}

/** The merchant's name is not what "amazon" says, where the text says "amazon video". */
function isInLonger(phrase: string, matches: readonly Match[]): boolean {
  return matches.some((match) => match.phrase.length > phrase.length && `${match.phrase} `.includes(`${phrase} `));
}

/** Softmax over all that there is evidence for, calibrated by the likeliest of the ledger's categories. */
function ranked(
  evidence: ReadonlyMap<string, number>,
  categories: readonly string[],
  plain: string | null,
  mostBanking: () => number,
): RankedCategory[] {
  const most = Math.max(...evidence.values());
  const odds = new Map([...evidence].map(([name, score]) => [name, Math.exp(score - most)]));
  const total = [...odds.values()].reduce((sum, each) => sum + each, 0);
  const unknown = Math.exp(OWN_PRIOR - most);
  const list = categories
    .map((category) => ({ category, probability: (odds.get(category) ?? unknown) / total }))
    .sort((a, b) => b.probability - a.probability);
  const [likeliest] = list;
  if (likeliest === undefined) return [];
  const { category: first, probability: raw } = likeliest;
  const top = Math.min(first === BANKING ? mostBanking() : 1, topProbability(first, raw, plain));
  // The rest share what the likeliest leaves, and none becomes likelier than it.
  const share = (1 - top) / Math.max(1 - raw, Number.EPSILON);
  return list.map(({ category, probability }, i) => ({
    category,
    probability: i === 0 ? top : Math.min(top, probability * share),
  }));
}

function topProbability(category: string, raw: number, plain: string | null): number {
  const probability = calibrated(raw);
  if (category === CATCH_ALL) return Math.min(MOST_CATCH_ALL, probability);
  return category === plain ? Math.max(PLAIN_NOTE, probability) : probability;
}

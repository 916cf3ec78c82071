import type { Decimal } from 'decimal.js';
import { WEIGHT, type Candidate } from './amounts.ts';
import type { ExtractionIssue } from './extraction.ts';
import { EDGE_WORDS } from './lexicon/connectors.ts';
import { COUNTED_THINGS, SPLITS, TOTALS } from './lexicon/not-money.ts';
import { FOR_EACH } from './lexicon/unlike-spending.ts';
import { isHyphened, isItemEnd } from './not-money.ts';
import type { Token } from './tokens.ts';

/** Up to here a number before a word is taken for a count: "2 coffees". */
const LARGEST_COUNT = 30;

/** What was chosen as the amount of one item. */
export interface Picked {
  readonly chosen: Candidate | null;
  readonly issues: readonly ExtractionIssue[];
  /** What else it could be, the chosen first; empty when nothing could. */
  readonly choices: readonly Decimal[];
}

/** The candidate that is the amount of one item, why it may not be, and what else could be: empty when nothing could. */
export function chooseAmount(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  isUsed: (index: number) => boolean,
): Picked {
  const strongest = Math.max(0, ...candidates.map(({ weight }) => weight));
  const strong = candidates.filter(({ weight }) => weight === strongest);
  const amounts = strong.filter((candidate) => !isCount(tokens, candidate, isUsed));
  const best = amounts.length === 0 ? strong : amounts;
  const storable = best.filter(({ amount }) => amount !== null);
  // Of bare numbers the last is most often the price ("dinner for 2 80"), of prices the first ("80 EUR, tip 10 EUR").
  const chosen = strongest > WEIGHT.plain ? (storable[0] ?? best[0]) : (storable.at(-1) ?? best[0]);
  if (chosen === undefined) return { chosen: null, issues: ['no-amount'], choices: [] };
  const isOne =
    chosen.otherwise === undefined &&
    best.every((candidate) => isSame(candidate, chosen)) &&
    !(amounts.length === 0 && isCountAlone(tokens, chosen)) &&
    !isRange(tokens, chosen) &&
    !hasLeadingPoint(tokens, chosen) &&
    (isLastTotal(tokens, candidates, chosen) ||
      !candidates.some((candidate) => isRival(tokens, candidate, chosen, isUsed)));
  if (isOne) return { chosen, issues: chosen.issues, choices: [] };
  return { chosen, issues: [...chosen.issues, 'several-amounts'], choices: choicesBeside(chosen, candidates) };
}

/** "38.5 litres at 1.79, total 68.92": what it all came to, said last. */
function isLastTotal(tokens: readonly Token[], candidates: readonly Candidate[], chosen: Candidate): boolean {
  return isTotal(tokens, chosen) && candidates.every(({ from }) => from <= chosen.from);
}

/** Whether a word before the amount says that it is the sum of it all. */
export function isTotal(tokens: readonly Token[], { from }: Candidate): boolean {
  const before = tokens[from - 1];
  const label = before?.text === ':' ? tokens[from - 2] : before;
  return label !== undefined && TOTALS.has(label.key);
}

/** The chosen amount first, then the others in the order of the text, each once. */
function choicesBeside(chosen: Candidate, candidates: readonly Candidate[]): readonly Decimal[] {
  const possible = candidates.filter(({ weight }) => weight >= WEIGHT.plain);
  const amounts = [chosen, ...possible].flatMap(({ amount, otherwise = [] }) => [
    ...(amount === null ? [] : [amount]),
    ...otherwise,
  ]);
  return amounts.filter((amount, at) => amounts.findIndex((other) => other.equals(amount)) === at);
}

/**
 * Another number that could be a price, whatever speaks more for the chosen one: only what is surely a count is none. A
 * count begins the item ("2 coffees"), follows a word that joins ("for 2 people"), or counts what is always counted
 * ("cinema 2 tickets"); the 8 of "burger 8 fries 4" is a price.
 */
function isRival(
  tokens: readonly Token[],
  candidate: Candidate,
  chosen: Candidate,
  isUsed: (index: number) => boolean,
): boolean {
  if (isSame(candidate, chosen)) return false;
  // "room 80, breakfast 9": a number of a room, or its price.
  if (candidate.weight === WEIGHT.doubtful)
    return chosen.weight === WEIGHT.plain && candidate.to <= chosen.from && isItemEnd(tokens[candidate.to]);
  if (candidate.weight < WEIGHT.plain) return false;
  const isSure =
    isLed(tokens[candidate.from - 1]) ||
    COUNTED_THINGS.has(tokens[candidate.to]?.key ?? '') ||
    isForEach(tokens, candidate.to);
  return !(isSure && isCount(tokens, candidate, isUsed));
}

/** "2 по 450", "2 je 4,50": the number behind is the price of each. */
function isForEach(tokens: readonly Token[], at: number): boolean {
  return FOR_EACH.has(tokens[at]?.key ?? '') && tokens[at + 1]?.kind === 'number';
}

/** Whether a count can follow this token: it begins something, or a joining word leads to it. */
function isLed(before: Token | undefined): boolean {
  if (before === undefined || before.kind === 'break') return true;
  return before.kind === 'word' ? EDGE_WORDS.has(before.key) : /^[,;:(]$/.test(before.text);
}

/** ".50", ",50" and "-,50": half of one, or fifty. */
function hasLeadingPoint(tokens: readonly Token[], { from }: Candidate): boolean {
  const [word, point, digits] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (point === undefined || !/^[.,]$/.test(point.text) || point.end !== digits?.start) return false;
  return word === undefined || word.end < point.start || /^[-–—]$/.test(word.text);
}

/** "100-120". */
function isRange(tokens: readonly Token[], { from, to }: Candidate): boolean {
  return isHyphened(tokens, to) || isHyphened(tokens, from - 1);
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (one.amount === null || other.amount === null) return one === other;
  return one.amount.equals(other.amount) && one.codes?.[0] === other.codes?.[0];
}

/** A small whole number without a currency, before a word that is no date (`isUsed`). */
export function isCount(
  tokens: readonly Token[],
  { to, amount, weight, codes }: Candidate,
  isUsed: (index: number) => boolean,
): boolean {
  const next = tokens[to];
  const isBare = weight <= WEIGHT.plain && codes === null;
  const isSmall = amount?.isInteger() === true && amount.lessThanOrEqualTo(LARGEST_COUNT);
  const isOfThing =
    next?.kind === 'word' && ![EDGE_WORDS, FOR_EACH, SPLITS].some((words) => words.has(next.key)) && !isUsed(to);
  return isBare && isSmall && (isOfThing || isForEach(tokens, to));
}

/** "2 Kaffee", "12 coffees": the only number counts what was bought, and no price is told; "12 lunch" is one. */
function isCountAlone(tokens: readonly Token[], { to, amount }: Candidate): boolean {
  if (amount === null || amount.equals(1)) return false;
  return isPlural(tokens[to]) || amount.lessThan(LEAST_BARE_PRICE);
}

/** A smaller number before a word is as well a count as a price. */
const LEAST_BARE_PRICE = 10;

/** "coffees": an English plural, behind a count. */
function isPlural(token: Token | undefined): boolean {
  return /[^s]s$/.test(token?.key ?? '');
}

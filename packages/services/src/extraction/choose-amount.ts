import { WEIGHT, type Candidate } from './amounts.ts';
import type { ExtractionIssue } from './extraction.ts';
import { EDGE_WORDS } from './lexicon/connectors.ts';
import { isHyphened } from './not-money.ts';
import type { Token } from './tokens.ts';

/** Up to here a number before a word is taken for a count: "2 coffees". */
const LARGEST_COUNT = 30;

/** The candidate that is the amount of one item, and why it may not be. */
export function chooseAmount(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): { chosen: Candidate | null; issues: readonly ExtractionIssue[] } {
  const strongest = Math.max(0, ...candidates.map(({ weight }) => weight));
  const best = withoutCounts(
    tokens,
    candidates.filter(({ weight }) => weight === strongest),
  );
  const chosen = best.find(({ amount }) => amount !== null) ?? best[0];
  if (chosen === undefined) return { chosen: null, issues: ['no-amount'] };
  const isOne =
    best.every((candidate) => isSame(candidate, chosen)) &&
    !isCountOfThings(tokens, chosen) &&
    !isHyphened(tokens, chosen.to);
  return { chosen, issues: isOne ? chosen.issues : [...chosen.issues, 'several-amounts'] };
}

function isSame(one: Candidate, other: Candidate): boolean {
  if (one.amount === null || other.amount === null) return one === other;
  return one.amount.equals(other.amount) && one.codes?.[0] === other.codes?.[0];
}

function withoutCounts(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const amounts = candidates.filter((candidate) => !isCount(tokens, candidate));
  return amounts.length === 0 ? candidates : amounts;
}

/** A small whole number before a word, without a currency. */
export function isCount(tokens: readonly Token[], { to, amount, weight, codes }: Candidate): boolean {
  const next = tokens[to];
  const isBare = weight <= WEIGHT.plain && codes === null;
  const isSmall = amount?.isInteger() === true && amount.lessThanOrEqualTo(LARGEST_COUNT);
  return isBare && isSmall && next?.kind === 'word' && !EDGE_WORDS.has(next.key);
}

/** "2 coffees": an English plural behind the only number, which is perhaps no price. */
function isCountOfThings(tokens: readonly Token[], candidate: Candidate): boolean {
  return (
    isCount(tokens, candidate) &&
    candidate.amount?.greaterThan(1) === true &&
    /[^s]s$/.test(tokens[candidate.to]?.key ?? '')
  );
}

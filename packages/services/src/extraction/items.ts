import { WEIGHT, type Candidate } from './amounts.ts';
import { EDGE_WORDS, ITEM_JOINERS } from './lexicon/connectors.ts';
import type { Span, Token } from './tokens.ts';

/**
 * Cuts a text where one item ends and the next begins: at line breaks and semicolons, and at commas and "and" when there
 * is an amount and something bought on both sides. Pieces without an amount join their neighbour.
 */
export function splitItems(tokens: readonly Token[], candidates: readonly Candidate[], dates: readonly Span[]): Span[] {
  const sections = cut(tokens, { from: 0, to: tokens.length }, (token) => token.kind === 'break' || token.text === ';');
  const joined = joinPieces(sections, (piece) => hasAmount(piece, candidates), true);
  return joined.flatMap((section) => splitSection(tokens, section, candidates, dates));
}

function splitSection(
  tokens: readonly Token[],
  section: Span,
  candidates: readonly Candidate[],
  dates: readonly Span[],
): Span[] {
  const pieces = cut(tokens, section, (token, at) => isSeparator(token) && !isInside(at, [...candidates, ...dates]));
  const amountsEnd = endsWithAmount(tokens, pieces, candidates);
  const items = joinPieces(pieces, (piece) => hasAmount(piece, candidates), !amountsEnd);
  const isList = items.length > 1 && items.every((item) => isItem(tokens, item, candidates, dates));
  return isList ? items : [section];
}

function isSeparator(token: Token): boolean {
  return (
    token.text === ',' || token.text === '/' || token.text === '、' || token.text === '،' || ITEM_JOINERS.has(token.key)
  );
}

function isInside(at: number, spans: readonly Span[]): boolean {
  return spans.some((span) => span.from < at && at < span.to);
}

/** The separator stays with neither side. */
function cut(tokens: readonly Token[], { from, to }: Span, isCut: (token: Token, at: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const token = at < to ? tokens[at] : undefined;
    if (token !== undefined && !isCut(token, at)) continue;
    if (at > start) pieces.push({ from: start, to: at });
    start = at + 1;
  }
  return pieces;
}

/** Pieces without an amount join the one before, or the one after; the last ones have only one before. */
function joinPieces(pieces: readonly Span[], isComplete: (piece: Span) => boolean, joinsBack: boolean): Span[] {
  const joined: Span[] = [];
  let start: number | null = null;
  for (const piece of pieces) {
    const previous = joined.at(-1);
    const from: number = start ?? piece.from;
    if (isComplete(piece)) joined.push({ from, to: piece.to });
    else if (previous !== undefined && joinsBack) joined[joined.length - 1] = { from: previous.from, to: piece.to };
    start = isComplete(piece) || (previous !== undefined && joinsBack) ? null : from;
  }
  const end = pieces.at(-1)?.to ?? 0;
  if (start === null) return joined;
  return [...joined.slice(0, -1), { from: joined.at(-1)?.from ?? start, to: end }];
}

function within(piece: Span, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => candidate.from >= piece.from && candidate.to <= piece.to);
}

function hasAmount(piece: Span, candidates: readonly Candidate[]): boolean {
  return within(piece, candidates).some((candidate) => candidate.weight > WEIGHT.doubtful);
}

/** "coffee 3, bagel 4.50", not "3 coffee, 4.50 bagel": where a piece without an amount belongs. */
function endsWithAmount(tokens: readonly Token[], pieces: readonly Span[], candidates: readonly Candidate[]): boolean {
  return pieces.some((piece) =>
    within(piece, candidates).some((candidate) => candidate.to === piece.to && hasWords(tokens, piece, [candidate])),
  );
}

/** An item of a list has one amount and says what was bought. */
function isItem(
  tokens: readonly Token[],
  item: Span,
  candidates: readonly Candidate[],
  dates: readonly Span[],
): boolean {
  const amounts = within(item, candidates).filter((candidate) => candidate.weight > WEIGHT.doubtful);
  const strongest = Math.max(...amounts.map((candidate) => candidate.weight));
  const isOne = amounts.filter((candidate) => candidate.weight === strongest).length === 1;
  return isOne && hasWords(tokens, item, [...amounts, ...dates]);
}

function hasWords(tokens: readonly Token[], item: Span, except: readonly Span[]): boolean {
  for (let at = item.from; at < item.to; at += 1) {
    const token = tokens[at];
    const isWord = token?.kind === 'word' && !EDGE_WORDS.has(token.key);
    if (isWord && !except.some((span) => span.from <= at && at < span.to)) return true;
  }
  return false;
}

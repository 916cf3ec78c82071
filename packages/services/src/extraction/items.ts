import { WEIGHT, type Candidate } from './amounts.ts';
import { isCount } from './choose-amount.ts';
import { EDGE_WORDS, ITEM_JOINERS } from './lexicon/connectors.ts';
import { NO_PRICE_APART } from './lexicon/not-money.ts';
import { FOR_EACH } from './lexicon/unlike-spending.ts';
import { isLabelled } from './not-money.ts';
import { keyAt, type Span, type Token } from './tokens.ts';

/**
 * Cuts a text where one item ends and the next begins: at line breaks and semicolons, and at commas and "and" when there
 * is an amount and something bought on both sides. Pieces without an amount join their neighbour.
 */
export function splitItems(tokens: readonly Token[], candidates: readonly Candidate[], dates: readonly Span[]): Span[] {
  const layout = layOut(tokens, candidates, dates);
  const whole = { from: 0, to: tokens.length };
  const sections = cut(whole, (at) => isLineEnd(tokens, at));
  const joined = joinPieces(sections, (piece) => amountsIn(layout, piece).length > 0, true);
  return joined.flatMap((section) => splitSection(layout, section));
}

/**
 * Lines (or parts after a semicolon) that say something and have no amount, where one before them has: a second purchase
 * whose price is missing, or a remark on the first. They stay with the item before them, which must be looked at.
 */
export function unpricedLines(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  dates: readonly Span[],
): Span[] {
  const layout = layOut(tokens, candidates, dates);
  const lines = cut({ from: 0, to: tokens.length }, (at) => isLineEnd(tokens, at)).filter((line) =>
    hasWords(layout, line),
  );
  const isPriced = (line: Span) => amountsIn(layout, line).length > 0;
  const firstPriced = lines.findIndex(isPriced);
  return firstPriced === -1 ? [] : lines.slice(firstPriced + 1).filter((line) => !isPriced(line));
}

interface Layout {
  readonly tokens: readonly Token[];
  /** Amounts by their first token. */
  readonly amounts: ReadonlyMap<number, Candidate>;
  /** Tokens of amounts and dates. */
  readonly used: ReadonlySet<number>;
  /** Tokens of amounts and dates but their first: no separator is there. */
  readonly inside: ReadonlySet<number>;
}

function layOut(tokens: readonly Token[], candidates: readonly Candidate[], dates: readonly Span[]): Layout {
  const likely = candidates.filter(({ weight }) => weight > WEIGHT.doubtful);
  const [used, inside] = [new Set<number>(), new Set<number>()];
  for (const { from, to } of [...candidates, ...dates]) {
    for (let at = from; at < to; at += 1) {
      used.add(at);
      if (at > from) inside.add(at);
    }
  }
  return { tokens, amounts: new Map(likely.map((candidate) => [candidate.from, candidate])), used, inside };
}

function splitSection(layout: Layout, section: Span): Span[] {
  const pieces = cut(section, (at) => isSeparator(layout.tokens[at]) && !layout.inside.has(at));
  const priced = pieces.filter((piece) => amountsIn(layout, piece).length > 0);
  // "3 coffee, 4.50 bagel", and not "2 coffees and 1 cake 8.40", which counts.
  const startWithNumbers = priced.every(
    (piece) => layout.amounts.has(piece.from) && amountsIn(layout, piece).length === 1,
  );
  const isComplete = (piece: Span) =>
    amountsIn(layout, piece).some(
      (amount) => startWithNumbers || !isCount(layout.tokens, amount, (at) => layout.used.has(at)),
    );
  const items = joinPieces(pieces, isComplete, !endsWithAmount(layout, pieces));
  const isList = items.length > 1 && items.every((item) => isItem(layout, item));
  return isList ? items : (pricedInTurn(layout, section) ?? [section]);
}

/**
 * "pan 1,20 leche 0,95 huevos 2,10": words and a price in turn, with nothing between. Every price has cents or a
 * currency, since a bare number before a word may count it ("shirts 2 shoes 50"), and no word says that a price belongs to
 * another ("incl tip 2.00", "discount 5.00"). Null: it is no such list.
 */
function pricedInTurn(layout: Layout, { from, to }: Span): Span[] | null {
  const { tokens, used } = layout;
  const prices = amountsIn(layout, { from, to });
  const isPlain = prices.length > 1 && prices.every((price) => isPlainPrice(tokens, price));
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const isRelated = words.some(({ key }) => NO_PRICE_APART.has(key) || FOR_EACH.has(key));
  const isShouted = words.every(({ text }) => text === text.toUpperCase());
  if (!isPlain || isRelated || isShouted) return null;
  const items = prices.map((price, index) => ({ from: prices[index - 1]?.to ?? from, to: price.to }));
  const last = items.at(-1);
  for (let at = last?.to ?? to; at < to; at += 1) if (tokens[at]?.kind === 'word' && !used.has(at)) return null;
  if (!items.every((item) => hasWords(layout, item))) return null;
  return items.map((item) => (item === last ? { from: item.from, to } : item));
}

/** The semicolon of "12;50" parts no items. */
function isLineEnd(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isInNumber = before?.kind === 'number' && next?.kind === 'number' && token?.glued === true && next.glued;
  return token?.kind === 'break' || (token?.text === ';' && !isInNumber);
}

function isSeparator(token: Token | undefined): boolean {
  return token !== undefined && (/^[,/、،]$/.test(token.text) || ITEM_JOINERS.has(token.key));
}

/** The separator stays with neither side. */
function cut({ from, to }: Span, isCut: (at: number) => boolean): Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isCut(at)) continue;
    if (at > start) pieces.push({ from: start, to: at });
    start = at + 1;
  }
  return pieces;
}

/** With cents or a currency, and no time ("train at 8.45") or number of something ("room 2.14"). */
function isPlainPrice(tokens: readonly Token[], { from, to, weight }: Candidate): boolean {
  const isTime = AT_A_TIME.has(keyAt(tokens, from - 1));
  return weight >= WEIGHT.decimals && !isTime && !isLabelled(tokens, { from, to });
}

const AT_A_TIME: ReadonlySet<string> = new Set(['at', 'um', 'a', 'alle', 'las', 'as', 'в']);

/** Pieces without an amount join the one before, or the one after; the last ones have only one before. */
function joinPieces(pieces: readonly Span[], isComplete: (piece: Span) => boolean, joinsBack: boolean): Span[] {
  const joined: Span[] = [];
  let start: number | null = null;
  for (const piece of pieces) {
    const previous = joined.at(-1);
    const from: number = start ?? piece.from;
    const isOwn = isComplete(piece);
    const isJoined = !isOwn && previous !== undefined && joinsBack;
    if (isOwn) joined.push({ from, to: piece.to });
    if (isJoined) joined[joined.length - 1] = { from: previous.from, to: piece.to };
    start = isOwn || isJoined ? null : from;
  }
  if (start === null) return joined;
  const last = joined.pop();
  return [...joined, { from: last?.from ?? start, to: pieces.at(-1)?.to ?? 0 }];
}

function amountsIn({ amounts }: Layout, { from, to }: Span): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at += 1) {
    const amount = amounts.get(at);
    if (amount !== undefined && amount.to <= to) found.push(amount);
  }
  return found;
}

/** "coffee 3, bagel 4.50", not "3 coffee, 4.50 bagel": where a piece without an amount belongs. */
function endsWithAmount(layout: Layout, pieces: readonly Span[]): boolean {
  return pieces.some((piece) => amountsIn(layout, piece).some(({ to }) => to === piece.to) && hasWords(layout, piece));
}

/** An item of a list has one amount and says what was bought. */
function isItem(layout: Layout, item: Span): boolean {
  const amounts = amountsIn(layout, item);
  const prices = amounts.filter((amount) => !isCount(layout.tokens, amount, (at) => layout.used.has(at)));
  const weights = (prices.length === 0 ? amounts : prices).map(({ weight }) => weight);
  const strongest = Math.max(...weights);
  return weights.filter((weight) => weight === strongest).length === 1 && hasWords(layout, item);
}

function hasWords({ tokens, used }: Layout, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !used.has(at) && !EDGE_WORDS.has(token.key)) return true;
  }
  return false;
}

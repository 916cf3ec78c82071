import { AMOUNT_WORDS, EDGE_WORDS } from './lexicon/connectors.ts';
import { UNITS } from './lexicon/not-money.ts';
import { keyAt, textAt, type Span, type Token } from './tokens.ts';

/**
 * What a piece of text says beside amounts and dates, in its own words and case: the removed spans leave no connector
 * hanging ("coffee for ... at Starbucks"), and none is left at the edges. Empty when nothing else was said.
 */
export function describe(text: string, tokens: readonly Token[], piece: Span, removed: readonly Span[]): string {
  const kept = keptTokens(tokens, piece, removed);
  const [first, last] = edges(tokens, kept);
  return join(text, tokens, kept.slice(first, last + 1));
}

function keptTokens(tokens: readonly Token[], { from, to }: Span, removed: readonly Span[]): number[] {
  const gone = new Set<number>();
  for (const span of removed) {
    for (let at = span.from; at < span.to; at += 1) gone.add(at);
    if (isPerUnit(tokens, span.to)) gone.add(span.to).add(span.to + 1);
    for (let at = span.from - 1; at >= from && AMOUNT_WORDS.has(keyAt(tokens, at)); at -= 1) gone.add(at);
  }
  const kept: number[] = [];
  for (let at = from; at < to; at += 1) if (!gone.has(at) && !isEmptyBracket(tokens, gone, at)) kept.push(at);
  return kept;
}

/** "/month" behind an amount. */
function isPerUnit(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at) === '/' && UNITS.has(keyAt(tokens, at + 1));
}

/** "(4.50)" without its number. */
function isEmptyBracket(tokens: readonly Token[], gone: ReadonlySet<number>, at: number): boolean {
  const text = textAt(tokens, at);
  return (/^[([]$/.test(text) && gone.has(at + 1)) || (/^[)\]]$/.test(text) && gone.has(at - 1));
}

function edges(tokens: readonly Token[], kept: readonly number[]): [number, number] {
  let first = 0;
  let last = kept.length - 1;
  const next = () => [tokens[kept[first] ?? -1], tokens[kept[first + 1] ?? -1]] as const;
  while (first <= last && isEdge(next()[0]) && !beginsName(...next())) first += 1;
  while (last >= first && isEdge(tokens[kept[last] ?? -1]) && !isEnding(tokens, kept[last] ?? 0)) {
    if (ALSO_NOUNS.has(keyAt(tokens, kept[last] ?? -1))) break;
    if (last > first && endsName(tokens[kept[last - 1] ?? -1], tokens[kept[last] ?? -1])) break;
    last -= 1;
  }
  return [first, last];
}

/** Portuguese "for the" before a noun, and Spanish hair behind one: "corte de pelo". */
const ALSO_NOUNS: ReadonlySet<string> = new Set(['pelo', 'pela']);

const NAME_BEGINNING = /^(?:the|el|la|los|las|le|les|il|o|os|der|die|das|cost|costa)$/;
const SHORTEST_NAME_ENDING = 3;

/** "The Cellar", "La Esquina", "Costa Rica": an article or another small word that a name begins with. */
function beginsName(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && NAME_BEGINNING.test(token.key) && isCapital(token) && isCapital(next);
}

/** "Sit And", "Best Buy"; no "DE" at the end of a bank's line. */
function endsName(before: Token | undefined, token: Token | undefined): boolean {
  return token !== undefined && token.text.length >= SHORTEST_NAME_ENDING && isCapital(before) && isCapital(token);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** "example.com", "7am": the end of a name or a number, no Portuguese "with" and no German "on". */
function isEnding(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.glued === true && tokens[at].kind === 'word' && (before?.text === '.' || before?.kind === 'number')
  );
}

const PUNCTUATION = /^[\p{P}\p{Sm}\n~|`^]$/u;
const CLOSING = /^[)\]»”"'!?%*]$/;

function isEdge(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'word') return EDGE_WORDS.has(token.key);
  return (
    token.kind === 'break' ||
    (PUNCTUATION.test(token.text) && !CLOSING.test(token.text) && !/^[([«“#@&]$/.test(token.text))
  );
}

/** The words as they stood, with one space where something between them was removed. */
function join(text: string, tokens: readonly Token[], kept: readonly number[]): string {
  let out = '';
  let previous = -1;
  for (const at of kept) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break') continue;
    const isNext = at === previous + 1;
    const isTight = isNext ? token.glued : /^[,.;:!?)]$/.test(token.text);
    if (out !== '' && !isTight) out += ' ';
    out += text.slice(token.start, token.end);
    previous = at;
  }
  return out.trim();
}

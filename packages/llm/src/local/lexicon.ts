import { KEYWORDS } from './keywords.ts';
import { folded, singular, transliterated } from './words.ts';

/** How much a match says: a brand more than a word for a thing, and that more than a word with several meanings. */
const STRENGTH = { brands: 3.5, words: 3, hints: 1.5 } as const;
/** Each further word of a phrase makes it more specific. */
const PHRASE_BONUS = 0.35;

export interface Evidence {
  readonly category: string;
  readonly strength: number;
}

/** A phrase of the lexicon found in a text. */
export interface Match {
  /** The phrase: the same wherever it is found. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly evidence: readonly Evidence[];
}

/** A step into the phrases that begin with the words so far. The maps are made when they get their first entry. */
interface Node {
  exact?: Map<string, Node>;
  /** "grocer*": words that begin so; and null for the first letters of each, without which none need be looked for. */
  beginnings?: Map<string, Node | null>;
  /** "*versicherung": words that end so; and null for the last letters of each. */
  endings?: Map<string, Node | null>;
  /** Where a phrase ends here. */
  evidence?: Evidence[];
  readonly phrase: string;
}

const MIN_STEM = 3;
/** Shorter words are found in too many others. */
const MIN_PART = 5;
const MAX_PART = 20;
const PART_FACTOR = 0.8;

let root: Node | undefined;

/**
 * The phrases in these words, none overlapping another: longer phrases first, so that "gas bill" is not also "gas".
 * The index is built from the keywords when it is first needed.
 */
export function findPhrases(words: readonly string[]): Match[] {
  root ??= indexed();
  const start = root;
  const found: Match[] = words.flatMap((_, position) => matchesAt(start, words, position, position));
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const kept = found.filter((match) => {
    for (let i = match.start; i < match.end; i++) if (taken.has(i)) return false;
    for (let i = match.start; i < match.end; i++) taken.add(i);
    return true;
  });
  const unread = words.flatMap((word, i) => (taken.has(i) ? [] : (partMatch(start, word, i) ?? [])));
  return [...kept, ...unread];
}

/** A word of the lexicon that a longer word begins or ends with: "Fischrestaurant", "NETFLIXCOM". Weaker evidence. */
function partMatch({ exact }: Node, word: string, position: number): Match | null {
  for (let length = Math.min(word.length - 1, MAX_PART); length >= MIN_PART; length--) {
    const parts = [exact?.get(word.slice(0, length)), exact?.get(word.slice(-length))];
    const part = parts.find((node) => node?.evidence !== undefined);
    if (part?.evidence === undefined) continue;
    const evidence = part.evidence.map(({ category, strength }) => ({ category, strength: strength * PART_FACTOR }));
    return { phrase: part.phrase, start: position, end: position + 1, evidence };
  }
  return null;
}

function matchesAt(node: Node, words: readonly string[], start: number, position: number): Match[] {
  const word = words[position];
  if (word === undefined) return [];
  return nextNodes(node, word).flatMap((next) => {
    const deeper = matchesAt(next, words, start, position + 1);
    if (next.evidence === undefined) return deeper;
    return [{ phrase: next.phrase, start, end: position + 1, evidence: next.evidence }, ...deeper];
  });
}

/** Where a word leads, the closest reading first: of two phrases on the same words, the first found is kept. */
function nextNodes({ exact, beginnings, endings }: Node, word: string): readonly Node[] {
  const nodes: Node[] = [];
  const add = (next: Node | undefined) => {
    if (next !== undefined && !nodes.includes(next)) nodes.push(next);
  };
  if (exact !== undefined) {
    add(exact.get(word));
    if (word.endsWith('s')) add(exact.get(singular(word)));
    if (word.endsWith('es')) add(exact.get(word.slice(0, -2)));
  }
  if (beginnings?.has(word.slice(0, MIN_STEM)) === true) {
    for (let length = word.length; length >= MIN_STEM; length--)
      add(beginnings.get(word.slice(0, length)) ?? undefined);
  }
  if (endings?.has(word.slice(-MIN_STEM)) === true) {
    for (let from = 0; from <= word.length - MIN_STEM; from++) add(endings.get(word.slice(from)) ?? undefined);
  }
  return nodes;
}

function indexed(): Node {
  const top: Node = { phrase: '' };
  for (const [category, { brands, hints, ...languages }] of Object.entries(KEYWORDS)) {
    addAll(top, brands, category, STRENGTH.brands);
    addAll(top, hints, category, STRENGTH.hints);
    for (const words of Object.values(languages)) addAll(top, words, category, STRENGTH.words);
  }
  return top;
}

function addAll(top: Node, list: string, category: string, strength: number): void {
  // Folded in one go: the index is some ten thousand phrases.
  for (const phrase of folded(list).split(',')) {
    const words = phrase.match(PATTERN_WORD);
    if (words === null) continue;
    const evidence = { category, strength: strength + PHRASE_BONUS * (words.length - 1) };
    addPhrase(top, words, evidence);
    if (CYRILLIC.test(phrase) && words.every((word) => word.length >= MIN_TRANSLITERATED)) {
      addPhrase(top, words.map(transliterated), evidence);
    }
  }
}

const PATTERN_WORD = /\*?(?:\p{L}+|\p{N}+)\*?/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Banks write Russian in Latin letters; there, a shorter word would too often be one of another language. */
const MIN_TRANSLITERATED = 5;

function addPhrase(top: Node, words: readonly string[], evidence: Evidence): void {
  let node = top;
  for (const word of words) node = child(node, word);
  node.evidence ??= [];
  const known = node.evidence.findIndex(({ category }) => category === evidence.category);
  if (known === -1) node.evidence.push(evidence);
  else if (evidence.strength > (node.evidence[known]?.strength ?? 0)) node.evidence[known] = evidence;
}

function child(node: Node, word: string): Node {
  if (word.startsWith('*')) {
    const stem = word.slice(1);
    return entry(gated((node.endings ??= new Map()), stem.slice(-MIN_STEM)), stem, node, word);
  }
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    return entry(gated((node.beginnings ??= new Map()), stem.slice(0, MIN_STEM)), stem, node, word);
  }
  return entry((node.exact ??= new Map()), word, node, word);
}

function gated(children: Map<string, Node | null>, gate: string): Map<string, Node | null> {
  if (!children.has(gate)) children.set(gate, null);
  return children;
}

function entry(children: Map<string, Node> | Map<string, Node | null>, key: string, parent: Node, word: string): Node {
  const known = children.get(key);
  if (known != null) return known;
  const made: Node = { phrase: `${parent.phrase} ${word}` };
  children.set(key, made);
  return made;
}

import { categories } from '../../generated/categories.js';
import { lexicon } from '../../generated/lexicon.js';
import { singular } from './words.ts';

/**
 * The keywords, compiled (`lexiconText`): a line for each word that phrases begin with, in `stems` those that begin with
 * "grocer*" or "*versicherung". "gas\t=w5,bill=w5b2" says what "gas" and "gas bill" are: letters for how telling each
 * is of the category whose number follows (base 36).
 */
export interface PackedLexicon {
  readonly words: string;
  readonly stems: string;
}

/** A brand, a word for a thing, or a hint: a word with several meanings. */
export type PhraseKind = 'b' | 'w' | 'h';

/** How much a match says: a brand more than a word for a thing, and that more than a word with several meanings. */
const STRENGTH: Readonly<Record<PhraseKind, number>> = { b: 3.5, w: 3, h: 1.5 };
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
  /** Of a longer word, only the beginning or the end was read. */
  readonly isPart: boolean;
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
/** One letter beside it makes another word of it, not a compound: "storey" is no store. */
const LEAST_REST = 2;
const PART_FACTOR = 0.8;

/**
 * The phrases in these words, none overlapping another: longer phrases first, so that "gas bill" is not also "gas".
 */
export function findPhrases(words: readonly string[]): Match[] {
  const found: Match[] = words.flatMap((_, position) => matchesAt(root, words, position, position));
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Set<number>();
  const kept = found.filter((match) => {
    for (let i = match.start; i < match.end; i++) if (taken.has(i)) return false;
    for (let i = match.start; i < match.end; i++) taken.add(i);
    return true;
  });
  const unread = words.flatMap((word, i) => (taken.has(i) ? [] : (partMatch(word, i) ?? [])));
  return [...kept, ...unread];
}

/** A word of the lexicon that a longer word begins or ends with: "Fischrestaurant", "NETFLIXCOM". Weaker evidence. */
function partMatch(word: string, position: number): Match | null {
  for (let length = Math.min(word.length - LEAST_REST, MAX_PART); length >= MIN_PART; length--) {
    const parts = [exactly(root, word.slice(0, length)), exactly(root, word.slice(-length))];
    const part = parts.find((node) => node?.evidence !== undefined);
    if (part?.evidence === undefined) continue;
    const evidence = part.evidence.map(({ category, strength }) => ({ category, strength: strength * PART_FACTOR }));
    return { phrase: part.phrase, start: position, end: position + 1, evidence, isPart: true };
  }
  return null;
}

function matchesAt(node: Node, words: readonly string[], start: number, position: number): Match[] {
  const word = words[position];
  if (word === undefined) return [];
  return nextNodes(node, word).flatMap((next) => {
    const deeper = matchesAt(next, words, start, position + 1);
    if (next.evidence === undefined) return deeper;
    return [{ phrase: next.phrase, start, end: position + 1, evidence: next.evidence, isPart: false }, ...deeper];
  });
}

/** Where a word leads, the closest reading first: of two phrases on the same words, the first found is kept. */
function nextNodes(node: Node, word: string): readonly Node[] {
  if (node === root) openStems(word);
  const { beginnings, endings } = node;
  const nodes: Node[] = [];
  add(nodes, exactly(node, word));
  if (word.endsWith('s')) add(nodes, exactly(node, singular(word)));
  if (word.endsWith('es')) add(nodes, exactly(node, word.slice(0, -2)));
  if (beginnings?.has(word.slice(0, MIN_STEM)) === true) {
    for (let length = word.length; length >= MIN_STEM; length--) add(nodes, beginnings.get(word.slice(0, length)));
  }
  if (endings?.has(word.slice(-MIN_STEM)) === true) {
    for (let from = 0; from <= word.length - MIN_STEM; from++) add(nodes, endings.get(word.slice(from)));
  }
  return nodes;
}

function add(nodes: Node[], next: Node | null | undefined): void {
  if (next != null && !nodes.includes(next)) nodes.push(next);
}

const root: Node = { phrase: '' };
/** By first word: what begins with it, as it is written in the lexicon until a text has it. Most words never come. */
let firsts: Map<string, Node | string> | undefined;

function exactly(node: Node, word: string): Node | undefined {
  return node === root ? firstNode(word) : node.exact?.get(word);
}

function firstNode(word: string): Node | undefined {
  const found = (firsts ??= opened()).get(word);
  if (typeof found !== 'string') return found;
  const node: Node = { phrase: ` ${word}` };
  addPhrases(node, found);
  firsts.set(word, node);
  return node;
}

function opened(): Map<string, Node | string> {
  return new Map(lexicon.words.split('\n').map(firstAndRests));
}

/** The stems that phrases begin with, as they are written in the lexicon until a text has a word that may be of them. */
let stems: Map<string, [stem: string, rests: string][]> | undefined;

function openStems(word: string): void {
  stems ??= Map.groupBy(lexicon.stems.split('\n').map(firstAndRests), ([stem]) => gateOf(stem));
  for (const gate of [`${word.slice(0, MIN_STEM)}*`, `*${word.slice(-MIN_STEM)}`]) {
    for (const [stem, rests] of stems.get(gate) ?? []) addPhrases(child(root, stem), rests);
    stems.delete(gate);
  }
}

/** The letters without which no word is of the stem: "gro*" of "grocer*", "*ung" of "*versicherung". */
function gateOf(stem: string): string {
  return stem.startsWith('*') ? `*${stem.slice(-MIN_STEM)}` : `${stem.slice(0, MIN_STEM)}*`;
}

function firstAndRests(line: string): [first: string, rests: string] {
  const tab = line.indexOf('\t');
  return [line.slice(0, tab), line.slice(tab + 1)];
}

function addPhrases(first: Node, rests: string): void {
  for (const phrase of rests.split(',')) {
    const end = phrase.indexOf('=');
    const words = end === 0 ? [] : phrase.slice(0, end).split(' ');
    const bonus = PHRASE_BONUS * words.length;
    const evidence: Evidence[] = [];
    for (let at = end + 1; at < phrase.length; at += 2) {
      const strength = STRENGTH[phrase.charAt(at) as PhraseKind] + bonus;
      evidence.push({ category: categories[parseInt(phrase.charAt(at + 1), 36)] ?? '', strength });
    }
    words.reduce(child, first).evidence = evidence;
  }
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

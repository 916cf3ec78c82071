import { PLACE_NAMES } from './place-names.ts';

/**
 * What the word model goes by: the words of a text, the pairs of them, and their pieces of 3 to 5 letters, beginnings
 * and ends marked. Each is a row of a table of fixed size; two may share one.
 */
export interface Features {
  readonly rows: readonly number[];
  /** How much each counts, 0..1: the pieces of a word share what they count. */
  readonly values: readonly number[];
}

export const TABLE_ROWS = 2 ** 18;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
const PAIR_VALUE = 0.7;
const LONGEST_WORD = 24;
/** A name is said in its first words; this also bounds the time that a long text takes. */
const MOST_WORDS = 16;

export function featuresOf(words: readonly string[]): Features {
  const rows: number[] = [];
  const values: number[] = [];
  eachFeature(words, (row, value) => {
    rows.push(row);
    values.push(value);
  });
  return { rows, values };
}

/** Hashes as it goes, so that reading a text makes no strings: this is what a classification spends its time on. */
export function eachFeature(words: readonly string[], visit: (row: number, value: number) => void): void {
  const read = words.filter(isTelling).slice(0, MOST_WORDS);
  let before: number | undefined;
  for (const word of read) {
    const whole = hashed(WORD_MARK, word);
    visit(rowOf(whole), 1);
    if (before !== undefined) visit(rowOf(hashed(step(before, SPACE), word)), PAIR_VALUE);
    eachPiece(word, visit);
    before = whole;
  }
}

function isTelling(word: string): boolean {
  return !NUMBER.test(word) && !LEGAL_FORMS.has(word) && !PLACE_NAMES.has(word);
}

const NUMBER = /^\p{N}+$/u;
/** What kind of company it is says nothing of what is sold there; names of utilities and insurers have it more often. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'llc llp inc incorporated ltd limited corp corporation co company plc pvt pty gmbh ag kg ohg ug ev mbh sa sas sarl ' +
    'sasu eurl snc srl srls sl slu slne sau ltda eireli lda cia sapi cv bv nv oy ab as kft ' +
    'ooo oao zao pao ao ip jsc ооо оао зао пао ао ип чп тоо'
  ).split(' '),
);

function eachPiece(word: string, visit: (row: number, value: number) => void): void {
  const letters = Math.min(word.length, LONGEST_WORD);
  const length = letters + 2;
  let pieces = 0;
  for (let n = SHORTEST_PIECE; n <= LONGEST_PIECE; n += 1) pieces += Math.max(0, length - n + 1);
  const value = 1 / Math.sqrt(pieces);
  for (let start = 0; start + SHORTEST_PIECE <= length; start += 1) {
    let hash = NOTHING;
    const last = Math.min(length, start + LONGEST_PIECE);
    for (let i = start; i < last; i += 1) {
      hash = step(hash, i === 0 ? BEGINNING : i === length - 1 ? END : word.charCodeAt(i - 1));
      if (i - start + 1 >= SHORTEST_PIECE) visit(rowOf(hash), value);
    }
  }
}

/** FNV-1a. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashed(from: number, text: string): number {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = step(hash, text.charCodeAt(i));
  return hash;
}

function rowOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % TABLE_ROWS;
}

const NOTHING = 0x811c9dc5;
const [BEGINNING, END, SPACE] = ['^', '$', ' '].map((mark) => mark.charCodeAt(0)) as [number, number, number];
const WORD_MARK = step(NOTHING, '='.charCodeAt(0));

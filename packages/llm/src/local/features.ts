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
const PIECE_LENGTHS = [3, 4, 5];
const PAIR_VALUE = 0.7;
const LONGEST_WORD = 24;
/** A name is said in its first words; this also bounds the time that a long text takes. */
const MOST_WORDS = 16;

export function featuresOf(words: readonly string[]): Features {
  const rows: number[] = [];
  const values: number[] = [];
  const add = (feature: string, value: number) => {
    rows.push(rowOf(feature));
    values.push(value);
  };
  const read = words.filter((word) => !NUMBER.test(word)).slice(0, MOST_WORDS);
  for (const [i, word] of read.entries()) {
    const before = read[i - 1];
    add(`=${word}`, 1);
    if (before !== undefined) add(`=${before} ${word}`, PAIR_VALUE);
    const pieces = piecesOf(word);
    for (const piece of pieces) add(piece, 1 / Math.sqrt(pieces.length));
  }
  return { rows, values };
}

const NUMBER = /^\p{N}+$/u;

function piecesOf(word: string): string[] {
  const marked = `^${word.slice(0, LONGEST_WORD)}$`;
  return PIECE_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, start) => marked.slice(start, start + length)),
  );
}

/** FNV-1a, folded. */
function rowOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i += 1) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % TABLE_ROWS;
}

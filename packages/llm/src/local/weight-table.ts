import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { eachFeature, TABLE_ROWS } from './features.ts';
import { valueAt } from './value-at.ts';

/**
 * What a weight of the word model is rounded to: half a byte each, so that the table is 2 MB in memory, and some
 * 600 KB as it is stored. Weights nearer to nothing than to the first level are noise, and left out.
 */
const LEVELS = [0, 0.5, 0.8, 1.2, 1.7, 2.4, 3.4, 4.8, -0.5, -0.8, -1.2, -1.7, -2.4, -3.4, -4.8];
/** What a smaller weight is worth less than its place. */
const LEAST = 0.4;

/** The word model: for each feature, how much it speaks for or against each of `categories`, in that order. */
export interface WordModel {
  readonly categories: readonly string[];
  readonly table: Uint8Array;
}

/** Rows of one weight for each category, in order, as text that `unpacked` reads. */
export function packed(weights: Float64Array): string {
  const table = new Uint8Array(weights.length / 2);
  for (let i = 0; i < table.length; i += 1) {
    table[i] = level(valueAt(weights, 2 * i)) | (level(valueAt(weights, 2 * i + 1)) << 4);
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 };
  return brotliCompressSync(table, { params }).toString('base64');
}

export function unpacked(categories: readonly string[], text: string): WordModel {
  const table = brotliDecompressSync(Buffer.from(text, 'base64'));
  if (table.length !== (TABLE_ROWS * categories.length) / 2) throw new RangeError('The word model has another size');
  return { categories, table };
}

/** How much these words speak for each category; nothing is known of the words when all are 0. */
export function wordScores({ categories, table }: WordModel, words: readonly string[]): Float64Array {
  const scores = new Float64Array(categories.length);
  const bytes = categories.length / 2;
  eachFeature(words, (row, value) => {
    const first = row * bytes;
    for (let b = 0; b < bytes; b += 1) {
      const pair = valueAt(table, first + b);
      if (pair === 0) continue;
      scores[2 * b] = valueAt(scores, 2 * b) + value * valueAt(LEVELS, pair & 15);
      scores[2 * b + 1] = valueAt(scores, 2 * b + 1) + value * valueAt(LEVELS, pair >> 4);
    }
  });
  return scores;
}

function level(weight: number): number {
  if (Math.abs(weight) < LEAST) return 0;
  let best = 0;
  for (const [i, value] of LEVELS.entries()) {
    if (Math.abs(weight - value) < Math.abs(weight - valueAt(LEVELS, best))) best = i;
  }
  return best;
}

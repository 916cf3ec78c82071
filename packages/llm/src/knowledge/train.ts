import { featuresOf, TABLE_ROWS } from '../local/features.ts';
import { valueAt } from '../local/value-at.ts';

/** Words whose category is known. */
export interface Example {
  readonly words: readonly string[];
  /** Its number. */
  readonly category: number;
  readonly weight: number;
}

const EPOCHS = 3;
const RATE = 0.25;
/** The bias takes up how frequent a category is among the examples, which says nothing of how often people pay there. */
const BIAS_RATE = 0.002;
/** A smaller error is not worth its time. */
const NEGLIGIBLE = 0.003;
const SEED = 42;

/**
 * Multinomial logistic regression by AdaGrad, without the bias. The order of the examples is shuffled by a fixed seed,
 * so that the same examples give the same weights. One row of `categories` weights for each feature.
 */
export function trained(examples: readonly Example[], categories: number, rows = TABLE_ROWS): Float64Array {
  const weights = new Float64Array(rows * categories);
  const squares = new Float64Array(rows * categories).fill(0.01);
  const bias = new Float64Array(categories);
  const prepared = examples.map(({ words, category, weight }) => ({ ...featuresOf(words), category, weight }));
  const random = seeded(SEED);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(prepared, random);
    for (const { rows: at, values, category, weight } of prepared) {
      const errors = probabilities(weights, bias, at, values);
      errors[category] = valueAt(errors, category) - 1;
      for (const [c, error] of errors.entries()) {
        if (Math.abs(weight * error) < NEGLIGIBLE) continue;
        bias[c] = valueAt(bias, c) - BIAS_RATE * weight * error;
        step(weights, squares, at, values, c, categories, weight * error);
      }
    }
  }
  return weights;
}

function step(
  weights: Float64Array,
  squares: Float64Array,
  rows: readonly number[],
  values: readonly number[],
  category: number,
  categories: number,
  error: number,
): void {
  for (let i = 0; i < rows.length; i += 1) {
    const at = valueAt(rows, i) * categories + category;
    const gradient = error * valueAt(values, i);
    const square = valueAt(squares, at) + gradient * gradient;
    squares[at] = square;
    weights[at] = valueAt(weights, at) - (RATE * gradient) / Math.sqrt(square);
  }
}

function probabilities(
  weights: Float64Array,
  bias: Float64Array,
  rows: readonly number[],
  values: readonly number[],
): Float64Array {
  const sums = Float64Array.from(bias);
  for (let i = 0; i < rows.length; i += 1) {
    const value = valueAt(values, i);
    const from = valueAt(rows, i) * sums.length;
    for (let c = 0; c < sums.length; c += 1) sums[c] = valueAt(sums, c) + value * valueAt(weights, from + c);
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return odds.map((value) => value / total);
}

function shuffle(list: unknown[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** mulberry32: 0..1, the same sequence for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

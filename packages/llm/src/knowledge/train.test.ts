import { featuresOf } from '../local/features.ts';
import { examplesFrom, CATEGORIES } from './examples.ts';
import { trained, type Example } from './train.ts';

const EXAMPLES: Example[] = [
  { words: ['plumber'], category: 0, weight: 1 },
  { words: ['plumbing'], category: 0, weight: 1 },
  { words: ['florist'], category: 1, weight: 1 },
  { words: ['flowers'], category: 1, weight: 1 },
];

function score(weights: Float64Array, word: string, category: number): number {
  const { rows, values } = featuresOf([word]);
  return rows.reduce((sum, row, i) => sum + (values[i] ?? 0) * (weights[row * 2 + category] ?? 0), 0);
}

it('learns which words belong together, also for a word that it has not seen', () => {
  const weights = trained(EXAMPLES, 2);

  expect(score(weights, 'florist', 1)).toBeGreaterThan(score(weights, 'florist', 0));
  expect(score(weights, 'plumbers', 0)).toBeGreaterThan(score(weights, 'plumbers', 1));
});

it('gives the same weights for the same examples', () => {
  expect(trained(EXAMPLES, 2)).toEqual(trained(EXAMPLES, 2));
});

it('does not spend time on what would change next to nothing', () => {
  const weights = trained([{ words: ['plumber'], category: 0, weight: 0.001 }], 2);

  expect(weights.every((weight) => weight === 0)).toBe(true);
});

it('learns nothing from a name without words', () => {
  const nothing = { phrase: '', category: 'Health', isName: true };

  expect(examplesFrom([], [nothing])).toEqual(examplesFrom([], []));
});

it('learns from names, places and our own words, Cyrillic in both alphabets', () => {
  const examples = examplesFrom(
    [
      { name: 'кафе ромашка', category: 'Food & Dining', isBrand: true },
      { name: '咖啡', category: 'Food & Dining', isBrand: true },
      { name: 'city works', category: 'Utilities', isBrand: false },
    ],
    [
      { phrase: 'dentist', category: 'Health', isName: true },
      { phrase: 'tooth', category: 'Health', isName: false },
    ],
  );

  expect(examples.slice(0, 5)).toEqual([
    { words: ['кафе', 'ромашка'], category: CATEGORIES.indexOf('Food & Dining'), weight: 1 },
    { words: ['kafe', 'romashka'], category: CATEGORIES.indexOf('Food & Dining'), weight: 1 },
    { words: ['city', 'works'], category: CATEGORIES.indexOf('Utilities'), weight: 0.1 },
    { words: ['dentist'], category: CATEGORIES.indexOf('Health'), weight: 3 },
    { words: ['tooth'], category: CATEGORIES.indexOf('Health'), weight: 1.5 },
  ]);
  expect(examples.length).toBeGreaterThan(10_000);
  expect(examples.every(({ words, category }) => words.length > 0 && category >= 0)).toBe(true);
});

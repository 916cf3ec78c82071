import { featuresOf, TABLE_ROWS } from './features.ts';
import { packed, unpacked, wordScores } from './weight-table.ts';

function weightsOf(word: string, values: readonly number[]): Float64Array {
  const weights = new Float64Array(TABLE_ROWS * values.length);
  weights.set(values, (featuresOf([word]).rows[0] ?? 0) * values.length);
  return weights;
}

it('keeps weights through packing, rounded to its levels, and drops the least', () => {
  const model = unpacked(['a', 'b', 'c', 'd'], packed(weightsOf('rye', [2.3, -0.9, 0.39, 40])));

  expect([...wordScores(model, ['rye'])]).toEqual([2.4, -0.8, 0, 4.8]);
  expect([...wordScores(model, ['oat'])]).toEqual([0, 0, 0, 0]);
});

it('refuses a table made for other categories', () => {
  const text = packed(weightsOf('rye', [1, 2]));

  expect(() => unpacked(['a', 'b', 'c', 'd'], text)).toThrow(RangeError);
});

import { valueAt } from './value-at.ts';

it('is the number at a place, and 0 beyond the end', () => {
  expect(valueAt(Float64Array.of(1.5, 2.5), 1)).toBe(2.5);
  expect(valueAt([], 0)).toBe(0);
});

import { featuresOf, TABLE_ROWS } from './features.ts';

it('reads a word as itself and its pieces of 3 to 5 letters, its ends marked', () => {
  const { rows, values } = featuresOf(['cafe']);

  // cafe; ^ca caf afe fe$; ^caf cafe afe$; ^cafe cafe$
  expect(rows).toHaveLength(10);
  expect(values[0]).toBe(1);
  expect(values.slice(1).every((value) => value === 1 / 3)).toBe(true);
  expect(rows.every((row) => row >= 0 && row < TABLE_ROWS)).toBe(true);
});

it('tells the order of two words, and leaves out numbers', () => {
  expect(featuresOf(['car', 'wash']).rows).not.toEqual(featuresOf(['wash', 'car']).rows);
  expect(featuresOf(['car', '0042', 'wash'])).toEqual(featuresOf(['car', 'wash']));
});

it.each(['llc', 'gmbh', 'ооо'])('leaves out that a company is a %s', (form) => {
  expect(featuresOf(['blue', 'wash', form])).toEqual(featuresOf(['blue', 'wash']));
});

it('reads no more of a long text than its beginning', () => {
  const long = Array.from({ length: 1000 }, (_, i) => `word${'x'.repeat(i)}`);

  expect(featuresOf(long)).toEqual(featuresOf(long.slice(0, 16)));
});

it('leaves out where a shop is', () => {
  expect(featuresOf(['blue', 'wash', 'chicago'])).toEqual(featuresOf(['blue', 'wash']));
});

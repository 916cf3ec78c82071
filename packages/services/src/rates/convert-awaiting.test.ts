import { stepsOf } from './convert-awaiting.ts';

function groupsOf(...counts: number[]) {
  return counts.map((count) => ({ ledgerId: 'l', occurredOn: '2026-03-10', currency: 'USD', into: 'EUR', count }));
}

it.each([
  ['nothing', [], []],
  ['a few expenses', [1, 2, 3], [[1, 2, 3]]],
  ['as many expenses as a step takes', [1_000, 1_000, 1], [[1_000, 1_000], [1]]],
  ['a day of more than a step takes', [5, 9_000, 5], [[5], [9_000], [5]]],
  ['many days', new Array(150).fill(1), [new Array(100).fill(1), new Array(50).fill(1)]],
] as [string, number[], number[][]][])('converts %s in as few steps as can be', (_, counts, steps) => {
  expect(stepsOf(groupsOf(...counts)).map((step) => step.map(({ count }) => count))).toEqual(steps);
});

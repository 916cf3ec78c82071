import { calibrated } from './calibration.ts';

it('never lowers a likelier one below a less likely one, and stays between 0 and 0.98', () => {
  const all = [0, 1e-12, 0.01, 0.2, 0.5, 0.9, 0.999, 1 - 1e-12, 1].map(calibrated);

  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(all.every((p) => p >= 0 && p <= 0.98)).toBe(true);
});

it('takes the certainty out of near certainty', () => {
  expect(calibrated(0.99)).toBeLessThan(0.9);
  expect(calibrated(0.99)).toBeGreaterThan(0.75);
});

import { periodBefore, periodNamed } from './report-period.ts';

it.each([
  ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
  ['week', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['week', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['month', '2024-02-29', '2024-02-01', '2024-02-29'],
  ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
  ['2025-02', '2026-11-22', '2025-02-01', '2025-02-28'],
])('%s on %s is %s to %s', (name, today, from, to) => {
  expect(periodNamed(name, today)).toEqual({ from, to });
});

it.each(['', 'day', '2026-13', '2026-00', '2026-1', '26-01', '2026-01-01'])('"%s" is no period', (name) => {
  expect(periodNamed(name, '2026-11-22')).toBeNull();
});

it.each([
  ['a month, the month', '2026-03-01', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['January, December', '2026-01-01', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['a quarter, the quarter', '2026-01-01', '2026-03-31', '2025-10-01', '2025-12-31'],
  ['a year, the year', '2025-01-01', '2025-12-31', '2024-01-01', '2024-12-31'],
  ['a week, the week', '2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01'],
  ['a day, the day', '2026-03-01', '2026-03-01', '2026-02-28', '2026-02-28'],
  ['half a month, as many days', '2026-03-01', '2026-03-15', '2026-02-14', '2026-02-28'],
])('before %s: %s to %s follow %s to %s', (_, from, to, previousFrom, previousTo) => {
  expect(periodBefore({ from, to })).toEqual({ from: previousFrom, to: previousTo });
});

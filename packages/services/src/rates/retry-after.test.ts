import { retryAfterMs } from './retry-after.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');

test.each([
  ['7', 7_000],
  [' 0 ', 0],
  ['Wed, 04 Mar 2026 12:00:10 GMT', 10_000],
  ['Wed, 04 Mar 2026 11:59:00 GMT', 0],
  ['soon', null],
  [null, null],
])('%j asks to wait %j ms', (header, ms) => {
  expect(retryAfterMs(header, NOW)).toBe(ms);
});

import { retryAfterMs } from './retry-after.ts';

const NOW = Date.parse('2026-03-04T12:00:00Z');

function waitOf(headers: Record<string, string>) {
  return retryAfterMs(new Headers(headers), NOW);
}

describe('retryAfterMs', () => {
  it('reads seconds, milliseconds, and dates', () => {
    expect(waitOf({ 'retry-after': '7' })).toBe(7000);
    expect(waitOf({ 'retry-after': '0.5' })).toBe(500);
    expect(waitOf({ 'retry-after-ms': '250' })).toBe(250);
    expect(waitOf({ 'retry-after': 'Wed, 04 Mar 2026 12:00:10 GMT' })).toBe(10_000);
  });

  it('prefers the milliseconds', () => {
    expect(waitOf({ 'retry-after': '7', 'retry-after-ms': '250' })).toBe(250);
  });

  it('is never negative', () => {
    expect(waitOf({ 'retry-after': 'Wed, 04 Mar 2026 11:59:00 GMT' })).toBe(0);
    expect(waitOf({ 'retry-after-ms': '-5' })).toBe(0);
  });

  it('is null when nothing readable was said', () => {
    expect(waitOf({})).toBeNull();
    expect(waitOf({ 'retry-after': 'soon' })).toBeNull();
    expect(retryAfterMs(undefined)).toBeNull();
  });
});

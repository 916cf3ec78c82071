import { findDates } from './dates.ts';
import { tokenize } from './tokens.ts';

function dateIn(text: string): string {
  const [date] = findDates(tokenize(text), { today: '2026-01-15', defaultCurrency: 'EUR', locale: 'en' });
  return date === undefined ? 'none' : [date.value.date, ...date.issues].join(' ');
}

describe('a slip of the pen in the name of a day', () => {
  it.each([
    ['yesterdy', '2026-01-14'],
    ['yesteerday', '2026-01-14'],
    ['yestreday', '2026-01-14'],
    ['yesterdays', '2026-01-14'],
    ['satuday', '2026-01-10'],
    ['Donerstag', '2026-01-15'],
    ['miércolez', '2026-01-14'],
    ['sammedi', '2026-01-10'],
    ['sabbato', '2026-01-10'],
    ['onten', '2026-01-14'],
    ['сигодня', '2026-01-15'],
    ['вчра', '2026-01-14'],
  ])('is asked about: "%s" is perhaps %s', (text, expected) => {
    expect(dateIn(text)).toBe(`${expected} ambiguous-date`);
  });

  it.each(['Frida', 'montage', 'domino', 'noche', 'вечера', 'sad', 'yttrium', 'yes', 'sundae', 'salado', 'salato'])(
    'is none in "%s"',
    (text) => {
      expect(dateIn(text)).toBe('none');
    },
  );
});

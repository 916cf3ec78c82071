import { Formatter } from '../i18n/formatter.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { periodAfter, periodBefore, periodLabel, periodOf, readPeriod } from './period.ts';

const TODAY = '2026-03-03';

test.each([
  ['week', '2026-03-02', '2026-03-08'],
  ['MONTH', '2026-03-01', '2026-03-31'],
  ['year', '2026-01-01', '2026-12-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['february', '2026-02-01', '2026-02-28'],
  ['June', '2025-06-01', '2025-06-30'],
  ['June 2026', '2026-06-01', '2026-06-30'],
])('"%s" is %s to %s', (text, from, to) => {
  expect(readPeriod(text, new Translator('en'), TODAY)).toMatchObject({ from, to });
});

test.each(['', 'soon', '2024-13', '2024-2', '24', 'week 3', '2024-02-01'])('"%s" is no period', (text) => {
  expect(readPeriod(text, new Translator('en'), TODAY)).toBeNull();
});

test.each(LANGUAGES)('the words of %s, and those of English, are understood', (language) => {
  const say = new Translator(language);
  for (const kind of ['week', 'month', 'year'] as const) {
    const period = periodOf(kind, TODAY);
    expect(readPeriod(kind, say, TODAY)).toEqual(period);
    expect(readPeriod(say.text(`period.${kind}`).toUpperCase(), say, TODAY)).toEqual(period);
  }
});

test.each([
  ['ano', 'es', 'year'],
  ['mes', 'pt', 'month'],
  ['annee', 'fr', 'year'],
])('"%s" is understood in %s without its accent', (text, language, kind) => {
  expect(readPeriod(text, new Translator(language), TODAY)).toEqual(periodOf(kind, TODAY));
});

test.each([
  ['week', '2026-01-01', '2025-12-22', '2026-01-05'],
  ['month', '2026-01-15', '2025-12-01', '2026-02-01'],
  ['year', '2026-01-15', '2025-01-01', '2027-01-01'],
])('before and after the %s of %s are those that begin on %s and %s', (kind, day, before, after) => {
  const period = periodOf(kind, day)!;
  expect([periodBefore(period)?.from, periodAfter(period)?.from]).toEqual([before, after]);
  expect(periodAfter(periodBefore(period)!)).toEqual(period);
});

test.each([
  ['decade', TODAY],
  [undefined, TODAY],
  ['month', undefined],
  ['month', '2026-3-1'],
  ['month', '2026-99-99'],
])('%s of %s is none', (kind, day) => {
  expect(periodOf(kind, day)).toBeNull();
});

test('a year is called by its number', () => {
  const format = new Formatter('en', TODAY, new Translator('en'));
  expect(periodLabel(periodOf('year', TODAY)!, format)).toBe('2026');
});

test.each([
  ['month', '2026-02-31'],
  ['week', '0001-01-01'],
  ['year', '9999-12-31'],
  ['decade', '2026-01-01'],
  ['month', undefined],
])('%s of %s, which no button of ours has, is none', (kind, day) => {
  expect(periodOf(kind, day)).toBeNull();
});

test.each([
  ['1900-01-01', null, '1900-01-08'],
  ['2999-12-31', '2999-12-23', null],
])('beside the week of %s there is none beyond the years that money is spent in', (day, before, after) => {
  const week = periodOf('week', day)!;
  expect([periodBefore(week)?.from ?? null, periodAfter(week)?.from ?? null]).toEqual([before, after]);
});

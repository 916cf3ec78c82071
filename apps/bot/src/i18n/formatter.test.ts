import { Decimal } from 'decimal.js';
import { Formatter } from './formatter.ts';
import { LANGUAGES } from './languages.ts';
import { Translator } from './translator.ts';

function formatterOf(locale: string): Formatter {
  return new Formatter(locale, '2026-03-03', new Translator(locale));
}

/** With plain spaces for those that do not break. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ');
}

test.each([
  ['en', '4.5', 'EUR', '€4.50'],
  ['de', '4.5', 'EUR', '4,50 €'],
  ['fr', '1234567.8', 'EUR', '1 234 567,80 €'],
  ['es', '1234.5', 'USD', '1234,50 US$'],
  ['pt-BR', '1234.5', 'BRL', 'R$ 1.234,50'],
  ['ru', '1234.5', 'RUB', '1 234,50 ₽'],
  ['it', '0.5', 'EUR', '0,50 €'],
  ['en', '1200', 'JPY', '¥1,200'],
  ['en', '1.5', 'KWD', 'KWD 1.500'],
  ['en', '0.0125', 'USD', '$0.0125'],
  ['en', '0.5', 'JPY', '¥0.5'],
  ['en', '999999999999999.9999', 'EUR', '€999,999,999,999,999.9999'],
  ['en', '99999999999999999999.99', 'EUR', '€99,999,999,999,999,999,999.99'],
  ['en', '7', 'ZZZ', 'ZZZ 7.00'],
  ['zz-unknown', '7', 'EUR', '€7.00'],
])('in %s, %s %s is %s: exact, whatever its size', (locale, amount, currency, written) => {
  expect(plain(formatterOf(locale).money(new Decimal(amount), currency))).toBe(written);
});

// Releases of Unicode's locale data differ in commas and stops.
test.each([
  ['en', /^Mon,? Mar 2$/, /^Wed,? Dec 31, 2025$/],
  ['en-GB', /^Mon,? 2 Mar$/, /^Wed,? 31 Dec 2025$/],
  ['es', /^lun\.?,? 2 mar\.?$/, /^mié\.?,? 31 dic\.? 2025$/],
  ['fr', /^lun\.? 2 mars$/, /^mer\.? 31 déc\.? 2025$/],
  ['de', /^Mo\.?,? 2\. März$/, /^Mi\.?,? 31\. Dez\.? 2025$/],
  ['ru', /^пн,? 2 мар\.?$/, /^ср,? 31 дек\.? 2025 г\.$/],
])('in %s, a day of this year is like %s, and one of another has its year: %s', (locale, recent, old) => {
  const format = formatterOf(locale);
  expect(plain(format.date('2026-03-02'))).toMatch(recent);
  expect(plain(format.date('2025-12-31'))).toMatch(old);
});

test.each([
  ['en', 'today', 'yesterday'],
  ['es', 'hoy', 'ayer'],
  ['fr', 'aujourd’hui', 'hier'],
  ['de', 'heute', 'gestern'],
  ['it', 'oggi', 'ieri'],
  ['pt', 'hoje', 'ontem'],
  ['ru', 'сегодня', 'вчера'],
])('in %s, the last two days are called %s and %s', (locale, today, yesterday) => {
  const format = formatterOf(locale);
  expect([format.today, format.yesterday].map((day) => format.day(day))).toEqual([today, yesterday]);
  expect(format.day('2026-03-01')).toBe(format.date('2026-03-01'));
});

test('the day before the first of a month is the last of the one before', () => {
  expect(new Formatter('en', '2024-03-01', new Translator('en')).yesterday).toBe('2024-02-29');
});

test.each([
  ['en', 'November 2026'],
  ['es', 'noviembre de 2026'],
  ['ru', 'ноябрь 2026 г.'],
])('in %s, a month is %s', (locale, written) => {
  expect(plain(formatterOf(locale).month('2026-11-01'))).toBe(written);
});

test.each([
  ['en', '2026-03-02', '2026-03-08', 'Mar 2 – 8, 2026'],
  ['de', '2026-03-30', '2026-04-05', '30. März – 5. Apr. 2026'],
  ['en', '2025-12-29', '2026-01-04', 'Dec 29, 2025 – Jan 4, 2026'],
])('in %s, %s to %s is %s', (locale, from, to, written) => {
  expect(plain(formatterOf(locale).days(from, to))).toBe(written);
});

test.each([
  [0.25, '25%'],
  [0, '0%'],
  [0.0049, '<1%'],
  [0.005, '1%'],
  [12.5, '1,250%'],
])('%d is %s', (ratio, written) => {
  expect(formatterOf('en').percent(ratio)).toBe(written);
});

test.each(LANGUAGES)('in %s, every day of two years, every month and every week can be written', (locale) => {
  const format = formatterOf(locale);
  const days = Array.from({ length: 730 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
  expect(new Set(days.map((day) => format.day(day))).size).toBe(730);
});

test.each([
  ['en', '11.0497', 'EUR', '€11.05'],
  ['de', '0.125', 'EUR', '0,12 €'],
  ['en', '0.135', 'EUR', '€0.14'],
  ['fr', '7.5', 'JPY', '8 JPY'],
  ['en', '1.23456', 'KWD', 'KWD 1.235'],
])('in %s, a worth of %s %s is %s: rounded half-even to what the currency has', (locale, amount, currency, written) => {
  expect(plain(formatterOf(locale).worth(new Decimal(amount), currency)).replace('JP¥', 'JPY')).toBe(written);
});

test.each([
  ['en', '4.2731', '4.2731'],
  ['de', '1400.5', '1.400,5'],
  ['ru', '92.5', '92,5'],
  ['en', '0.920810313075506', '0.92081'],
  ['en', '0.000036363636364', '0.0000363636'],
  ['en', '17893.123456789012345', '17,893.1'],
])('in %s, the rate %s is %s: as it was published, or six digits of a quotient', (locale, rate, written) => {
  expect(plain(formatterOf(locale).rate(new Decimal(rate)))).toBe(written);
});

test.each(LANGUAGES)('in %s, a full date has its month in words and its year', (locale) => {
  expect(plain(formatterOf(locale).fullDate('2026-03-06'))).toMatch(/^(?=.*\b6\b)(?=.*2026)(?=.*[^\d\s.,]{4,})/u);
});

import { readSaidRate } from './said-rate.ts';

/** As text: "4.31 PLN", "1.234 or 1234", "unreadable". */
function read(text: string, locale = 'en', isAsked = false): string | null {
  const said = readSaidRate(text, { today: '2026-03-03', defaultCurrency: 'EUR', locale }, isAsked);
  if (said === null) return null;
  if (said.kind === 'rate') return [said.rate.toFixed(), ...(said.currency === null ? [] : [said.currency])].join(' ');
  return said.kind === 'unsure' ? said.readings.map((reading) => reading.toFixed()).join(' or ') : said.kind;
}

test.each([
  ['rate 4.31', 'en', '4.31'],
  ['Rate: 4.31.', 'en', '4.31'],
  ['no, the exchange rate was 1,234.5', 'en', '1234.5'],
  ['rate = 0.0235 EUR', 'en', '0.0235 EUR'],
  ['rate .92', 'en', '0.92'],
  ['Kurs ,92', 'de', '0.92'],
  ['rate 4.31 zł', 'en', '4.31 PLN'],
  ['курс 92,5', 'ru', '92.5'],
  ['Kurs 4,31', 'de', '4.31'],
  ['der Wechselkurs war 1 400', 'de', '1400'],
  ['taux 1,08', 'fr', '1.08'],
  ['Taux de change : 1,08 €', 'fr', '1.08 EUR'],
  ['tipo de cambio 18,2', 'es', '18.2'],
  ['cambio 1,1', 'it', '1.1'],
  ['tasso di cambio 1,1', 'it', '1.1'],
  ['câmbio 5,40', 'pt', '5.4'],
  ['Cotação: 5,40', 'pt', '5.4'],
])('%s (%s) says the rate %s', (text, locale, expected) => {
  expect(read(text, locale)).toBe(expected);
});

test.each([
  ['rate 1,234', 'en', '1.234 or 1234'],
  ['Kurs 1.234', 'de', '1.234 or 1234'],
  ['rate 0', 'en', 'unreadable'],
  ['rate -4.31', 'en', 'unreadable'],
  ['rate 1.2.3', 'en', 'unreadable'],
  ['rate 0.1234567890123456', 'en', 'unreadable'],
])('%s (%s) is asked about, or refused: %s', (text, locale, expected) => {
  expect(read(text, locale)).toBe(expected);
});

test.each([
  ['4.31', 'en'],
  ['coffee 4.31', 'en'],
  ['rate', 'en'],
  ['rate of the hotel 120', 'en'],
  ['rate 4.31 coffee', 'en'],
  ['Kurs Yoga 50', 'de'],
  ['курс английского 5000', 'ru'],
  ['taxa 5,40', 'pt'],
  ['', 'en'],
])('%s (%s) says nothing of a rate', (text, locale) => {
  expect(read(text, locale)).toBeNull();
});

test('a number alone is the rate that was asked for, and nothing else is', () => {
  expect(read('4.31', 'en', true)).toBe('4.31');
  expect(read('4,31 PLN', 'de', true)).toBe('4.31 PLN');
  expect(read('1,234', 'en', true)).toBe('1.234 or 1234');
  expect(read('yesterday', 'en', true)).toBeNull();
});

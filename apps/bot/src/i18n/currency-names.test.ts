import { currenciesCalled, currencyName, looksLikeCode } from './currency-names.ts';

it.each([
  ['EUR', 'en', ['EUR']],
  ['eur', 'en', ['EUR']],
  ['€', 'ru', ['EUR']],
  ['zł', 'en', ['PLN']],
  ['Евро', 'ru', ['EUR']],
  ['euros', 'en', ['EUR']],
  ['real brasileño', 'es', ['BRL']],
])('%s in the language %s is %j', (text, locale, codes) => {
  expect(currenciesCalled(text, locale)).toEqual(codes);
});

it.each(['$', 'dollars', 'peso', 'franc'])('%s is several', (text) => {
  expect(currenciesCalled(text, 'en').length).toBeGreaterThan(2);
});

it.each(['', '  ', 'xx', 'DEM', 'BTC', 'shells', 'XAU'])('"%s" is none', (text) => {
  expect(currenciesCalled(text, 'en')).toEqual([]);
});

it('calls a currency as the language does', () => {
  expect(currencyName('CHF', 'de')).toBe('Schweizer Franken');
});

it.each([
  ['DEM', true],
  ['usdt', true],
  ['shells', false],
  ['$', false],
])('%s looks like a code: %s', (text, does) => {
  expect(looksLikeCode(text)).toBe(does);
});

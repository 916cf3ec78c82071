import { extract } from './extract.ts';
import {
  chooseCode,
  codeStandingAlone,
  coinAt,
  currencyAt,
  currencyBefore,
  isCurrencyCode,
  minorUnitsOf,
} from './currencies.ts';
import { CODES, CODES_LIKE_WORDS, DOLLAR_PREFIXES, MINOR_UNITS, NAMES, SYMBOLS } from './lexicon/currencies.ts';
import { tokenize } from './tokens.ts';

function mention(text: string, defaultCurrency = 'EUR'): string | undefined {
  const found = currencyAt(tokenize(text), 0, defaultCurrency);
  return found === null ? undefined : `${chooseCode(found.codes, defaultCurrency).code} ${String(found.to)}`;
}

describe('the lexicon', () => {
  it('names currencies in use only', () => {
    const named = [
      ...Object.values(SYMBOLS),
      ...NAMES.map(([codes]) => codes),
      ...Object.values(DOLLAR_PREFIXES),
      ...Object.keys(MINOR_UNITS),
    ].flatMap((codes) => codes.replace('!', '').split(' '));
    expect(named.filter((code) => !CODES.includes(code))).toEqual([]);
  });

  it('has each code once', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
    expect([...CODES_LIKE_WORDS].every((code) => code.length === 3)).toBe(true);
  });
});

describe('a currency', () => {
  it.each([
    ['€', 'EUR 1'],
    ['€uros', 'EUR 2'],
    ['$', 'USD 1'],
    ['$CAD', 'CAD 2'],
    ['$ CAD', 'CAD 2'],
    ['US$', 'USD 2'],
    ['MXN$', 'MXN 2'],
    ['R$', 'BRL 2'],
    ['S/', 'PEN 2'],
    ['chf', 'CHF 1'],
    ['GEL', 'GEL 1'],
    ['dollars', 'USD 1'],
    ['dollars canadiens', 'CAD 2'],
    ['Hong Kong dollars', 'HKD 3'],
    ['South African rand', 'ZAR 3'],
    ['Canadian dollars', 'CAD 2'],
    ['pounds sterling', 'GBP 2'],
    ['Egyptian pounds', 'EGP 2'],
    ['австралийских долларов', 'AUD 2'],
    ['рублей', 'RUB 1'],
    ['руб.', 'RUB 2'],
    ['złotych', 'PLN 1'],
    ['us dollars', 'USD 2'],
    ['元', 'CNY 1'],
  ])('is named by "%s": %s', (text, expected) => {
    expect(mention(text)).toBe(expected);
  });

  it.each(['gel', 'tea', '5', '', 'XX$', 'new shoes', 'Canadian bacon', 'R%', 'ab/'])(
    'is not named by "%s"',
    (text) => {
      expect(mention(text)).toBeUndefined();
    },
  );

  it('is the person’s own for a code that is a word', () => {
    expect(mention('gel', 'GEL')).toBe('GEL 1');
  });

  it('is the person’s own in its family, else the most common', () => {
    expect(chooseCode(['USD', 'CAD'], 'CAD')).toEqual({ code: 'CAD', certain: true });
    expect(chooseCode(['USD', 'CAD'], 'EUR')).toEqual({ code: 'USD', certain: false });
    expect(chooseCode(['GBP'], 'EUR')).toEqual({ code: 'GBP', certain: true });
    expect(chooseCode([], 'EUR')).toEqual({ code: 'EUR', certain: false });
  });

  it('is found before a number, unless its name is an everyday word', () => {
    const before = (text: string) => currencyBefore(tokenize(text), tokenize(text).length - 1, 'EUR')?.codes[0];
    expect([before('EUR 5'), before('US$5'), before('Rs5'), before('I won 5'), before('tea 5')]).toEqual([
      'EUR',
      'USD',
      'INR',
      undefined,
      undefined,
    ]);
  });

  it('stands alone in capitals among other words', () => {
    const alone = (text: string) => codeStandingAlone(tokenize(text), { from: 0, to: 9 })?.code;
    expect([alone('Taxi THB'), alone('TAXI THB'), alone('Taxi'), alone('wrap TOP')]).toEqual([
      'THB',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('has the minor units of ISO 4217', () => {
    expect(['EUR', 'JPY', 'KWD', 'CLF'].map(minorUnitsOf)).toEqual([2, 0, 3, 4]);
    expect([isCurrencyCode('EUR'), isCurrencyCode('DEM')]).toEqual([true, false]);
  });
});

describe('a coin', () => {
  const coin = (text: string, at = 0) => coinAt(tokenize(text), at, 'EUR');

  it.each([
    ['cents', null],
    ['¢', null],
    ['pence', ['GBP']],
    ['копеек', ['RUB']],
    ['грошей', ['PLN']],
  ])('"%s" is of %j', (text, codes) => {
    expect(coin(text)).toMatchObject({ codes });
  });

  it('of one letter is written on its number', () => {
    expect([coin('5c', 1) !== null, coin('5 c', 1), coin('5c7', 1), coin('', 0)]).toEqual([true, null, null, null]);
  });
});

it.each([
  ['30$ baht taxi', 'THB'],
  ['400$ rupees rickshaw', 'INR'],
  ['5$ dollar store', 'USD'],
  ['12$ euro cup ticket', 'USD'],
  ['20$ won at cards', 'USD'],
])('"%s": behind the sign of many currencies, a name that means nothing else says which: %s', (text, code) => {
  const { items } = extract(text, { today: '2026-01-15', locale: 'en', defaultCurrency: 'USD' });

  expect(items[0]?.currency.code).toBe(code);
});

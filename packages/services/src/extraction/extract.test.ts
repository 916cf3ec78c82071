import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { CODES } from './lexicon/currencies.ts';
import { minorUnitsOf } from './currencies.ts';
import { extract } from './extract.ts';
import type { ExtractedItem, ExtractionContext } from './extraction.ts';

const TODAY = '2026-01-15'; // a Thursday

function context(overrides: Partial<ExtractionContext> = {}): ExtractionContext {
  return { today: TODAY, defaultCurrency: 'EUR', locale: 'en', ...overrides };
}

function items(text: string, overrides: Partial<ExtractionContext> = {}): readonly ExtractedItem[] {
  return extract(text, context(overrides)).items;
}

function only(text: string, overrides: Partial<ExtractionContext> = {}): ExtractedItem {
  const all = items(text, overrides);
  expect(all).toHaveLength(1);
  return all[0]!;
}

function money(text: string, overrides: Partial<ExtractionContext> = {}): string {
  const { amount, currency } = only(text, overrides);
  return `${amount?.toFixed() ?? 'null'} ${currency.code}`;
}

describe('amounts as people write them', () => {
  it.each([
    ['latte 3.80', 'en', '3.8 EUR'],
    ['latte3.80', 'en', '3.8 EUR'],
    ["cena 23'50", 'es', '23.5 EUR'],
    ['café 2 con 50', 'es', '2.5 EUR'],
    ['un euro y medio el pan', 'es', '1.5 EUR'],
    ['un euro y medio kilo de pan', 'es', '1 EUR'],
    ['two and a half quid for chips', 'en', '2.5 GBP'],
    ['две с половиной тысячи рублей', 'ru', '2500 RUB'],
    ['anderthalb Euro Brezel', 'de', '1.5 EUR'],
    ['1 euro 50 le pain', 'fr', '1.5 EUR'],
    ['gelato due e cinquanta', 'it', '2.5 EUR'],
    ['apunta siete con cincuenta de la comida', 'es', '7.5 EUR'],
    ['lunch a pound fifty', 'en', '1.5 GBP'],
    ['spent twenty on lunch', 'en', '20 EUR'],
    ['тысячу двести за продукты', 'ru', '1200 EUR'],
    ['a grand for the boiler', 'en', '1000 EUR'],
    ['пять косарей ремонт', 'ru', '5000 RUB'],
    ['косарь за бензин', 'ru', '1000 RUB'],
    ['kebab 12 balles', 'fr', '12 EUR'],
    ['taxi 12 eruo', 'en', '12 EUR'],
    ['1.5 lakh bike', 'en-IN', '150000 EUR'],
    ['cab $20 US', 'en-CA', '20 USD'],
    ['volo FR1234 bagaglio 35', 'it', '35 EUR'],
    ['apt 4B electrician 120', 'en', '120 EUR'],
    ['studio 3e étage 30', 'fr', '30 EUR'],
    ['chanel n°5 110', 'fr', '110 EUR'],
    ['súper 8', 'es', '8 EUR'],
    ['taxi 8 a casa', 'es', '8 EUR'],
    ['99 taxi', 'en', '99 EUR'],
    ['Forever 21 top 12', 'en', '12 EUR'],
    ['cab 24 shared with 2 mates', 'en', '24 EUR'],
    ['Latte3,80€', 'de', '3.8 EUR'],
    ['taxi8€', 'en', '8 EUR'],
    ['такси350р', 'ru', '350 RUB'],
    ['4️⃣ euro latte', 'en', '4 EUR'],
    ['latte 3️⃣.8️⃣0️⃣', 'en', '3.8 EUR'],
    ['pain 3,80 €', 'fr', '3.8 EUR'],
    ['Miete 1.234,56', 'de', '1234.56 EUR'],
    ['loyer 1 234,56', 'fr', '1234.56 EUR'],
    ['loyer 1\u00a0234\u00a0567 €', 'fr', '1234567 EUR'],
    ["hotel 1'234.50 CHF", 'de-CH', '1234.5 CHF'],
    ['rent 1,234.56 USD', 'en', '1234.56 USD'],
    ['car 12,34,567.00 INR', 'en-IN', '1234567 INR'],
    ['ramen ¥1200', 'en', '1200 JPY'],
    ['almoço R$ 50', 'pt', '50 BRL'],
    ['movie 12 bucks', 'en', '12 USD'],
    ['sofa 5k', 'en', '5000 EUR'],
    ['диван 12,5 тыс. руб', 'ru', '12500 RUB'],
    ['coche 5 mil euros', 'es', '5000 EUR'],
    ['gum 50 cents', 'en', '0.5 EUR'],
    ['gum 50c', 'en', '0.5 EUR'],
    ['crisps 99p', 'en', '0.99 GBP'],
    ['жвачка 80 копеек', 'ru', '0.8 RUB'],
    ['museum $20 CAD', 'en', '20 CAD'],
    ['museum CA$20', 'en', '20 CAD'],
    ['museum 20$ SGD', 'en', '20 SGD'],
    ['museum USD20', 'en', '20 USD'],
    ['museum 20USD', 'en', '20 USD'],
    ['museum 20 Canadian dollars', 'en', '20 CAD'],
    ['museo 20 dólares canadienses', 'es', '20 CAD'],
    ['музей 20 швейцарских франков', 'ru', '20 CHF'],
    ['museum 20 New Zealand dollars', 'en', '20 NZD'],
    ['museum €5', 'en', '5 EUR'],
    ['baguette 5€50', 'fr', '5.5 EUR'],
    ['Taxi 15.- CHF', 'de-CH', '15 CHF'],
    ['Taxi 20,-', 'de', '20 EUR'],
    ['metro S/ 3.50', 'es-PE', '3.5 PEN'],
    ['dosa Rs120', 'en-IN', '120 INR'],
    ['snack 10e', 'fr', '10 EUR'],
    ['50 taxi THB', 'en', '50 THB'],
    ['snacks 10+5', 'en', '15 EUR'],
    ['tickets 3*12.50', 'en', '37.5 EUR'],
    ['tickets 2 x 12.50', 'en', '25 EUR'],
    ['cena 30+10*2', 'es', '50 EUR'],
    ['cabin 90/2€', 'en', '45 EUR'],
    ['bet 3 grand', 'en', '3000 EUR'],
    ['ужин 3 косаря', 'ru', '3000 RUB'],
  ])('reads "%s" (%s) as %s', (text, locale, expected) => {
    expect(money(text, { locale })).toBe(expected);
  });

  it.each([
    ['tea two euros fifty', '2.5 EUR'],
    ['lunch twelve dollars and twenty-five cents', '12.25 USD'],
    ['a euro for parking', '1 EUR'],
    ['half a million yen', '500000 JPY'],
    ['cena veintidós euros con 50', '22.5 EUR'],
    ['repas quatre-vingt-dix euros', '90 EUR'],
    ['Fahrrad dreihundertfünfzig Euro', '350 EUR'],
    ['cena trentacinque euro', '35 EUR'],
    ['bilhete duzentos e vinte reais', '220 BRL'],
    ['куртка пять тысяч двести рублей', '5200 RUB'],
    ['pizza twelve', '12 EUR'],
  ])('reads number words in "%s"', (text, expected) => {
    expect(money(text)).toBe(expected);
  });
});

describe('numbers that are not money', () => {
  it.each([
    ['2 coffees 4.50', '4.5'],
    ['iPhone 15 999€', '999'],
    ['room 101 80 EUR', '80'],
    ['order #12345 10.00', '10'],
    ['No. 17 ferry 8', '8'],
    ['train 12:30 19', '19'],
    ['bus 7h45 3.20', '3.2'],
    ['doctor 2025-11-12 60', '60'],
    ['call +49 170 1234567 20', '20'],
    ['ref 12-34-56 9.50', '9.5'],
    ['3x beer 12', '12'],
    ['water x6 4', '4'],
    ['2 kg apples 3.50', '3.5'],
    ['run 5 km 10', '10'],
    ['milk 500ml 2', '2'],
    ['3-pack socks 9', '9'],
    ['15" screen 200', '200'],
    ['photo 10x15 3.50', '3.5'],
    ['2nd coffee 3', '3'],
    ['seat 2A3B 40', '40'],
    ['S24 phone 700', '700'],
    ['iPhone15.50 case 12.50 €', '12.5'],
    ['5G plan 25', '25'],
    ['hotel 3 nights 240', '240'],
    ['calendar 2026 15', '15'],
    ['gate B12 sandwich 8', '8'],
    ['0049 fee 5', '5'],
  ])('takes the amount of "%s", %s', (text, expected) => {
    const item = only(text);
    expect(item.amount?.toFixed()).toBe(expected);
    expect(item.issues).toEqual([]);
  });
});

describe('amounts that must be asked about', () => {
  it.each([
    ['coffee', 'no-amount', null],
    ['lunch 0', 'zero-amount', null],
    ['lunch 0.00 EUR', 'zero-amount', null],
    ['lunch -5', 'negative-amount', null],
    ['lunch minus 5 EUR', 'negative-amount', null],
    ['lunch -€5', 'negative-amount', null],
    ['lunch 1e400', 'amount-too-large', null],
    ['lunch 1e+20', 'amount-too-large', null],
    ['lunch 111111111111111111111111111111', 'amount-too-large', null],
    ['lunch 1000000000000000 EUR', 'amount-too-large', null],
    ['lunch 12.34567 EUR', 'too-many-decimals', null],
    ['petrol 1.459 EUR', 'too-many-decimals', '1459'],
    ['sushi 12.5 JPY', 'too-many-decimals', '12.5'],
    ['supper 42 3', 'several-amounts', '3'],
    ['supper for 2 80', 'several-amounts', '80'],
    ['hotel 100-120 EUR', 'several-amounts', '120'],
    ['lunch 12;50', 'several-amounts', '50'],
    ['baker -,80', 'several-amounts', '80'],
    ['room 80, breakfast 9', 'several-amounts', '9'],
    ['phone 12x 99.90', 'several-amounts', '1198.8'],
    ['tênis 3x de 50', 'several-amounts', '150'],
    ['kids 0x 50', 'zero-amount', null],
    ['hotel $100-120', 'several-amounts', '100'],
    ['dinner 80 EUR with 10 EUR tip', 'several-amounts', '80'],
    ['4 pizzas', 'several-amounts', '4'],
    ['rent 1 200 EUR', 'too-many-decimals', '1200'],
  ])('flags "%s": %s', (text, issue, amount) => {
    const item = only(text);
    expect(item.issues).toContain(issue);
    expect(item.amount?.toFixed() ?? null).toBe(amount);
  });

  it('reads a small power of ten', () => {
    expect(money('land 2e3')).toBe('2000 EUR');
  });

  it('takes the same amount said twice for one', () => {
    expect(only('taxi 12 EUR, 12 EUR').issues).toEqual([]);
  });
});

describe('thousands or decimals', () => {
  it.each([
    ['rent 1,234', 'en', 'EUR', '1234', []],
    ['rent 1.234', 'en', 'EUR', '1234', ['too-many-decimals']],
    ['Miete 1.234', 'de', 'EUR', '1234', []],
    ['Miete 1,234', 'de', 'EUR', '1234', ['too-many-decimals']],
    ['rent 1.234', 'en', 'KWD', '1.234', []],
    ['rent 1,234', 'en', 'KWD', '1234', ['too-many-decimals']],
  ])('reads "%s" for %s in %s as %s', (text, locale, defaultCurrency, expected, issues) => {
    const item = only(text, { locale, defaultCurrency });
    expect(item.amount?.toFixed()).toBe(expected);
    expect(item.issues).toEqual(issues);
  });
});

describe('currency', () => {
  it.each([
    ['tea 5', 'EUR', 'EUR', 'assumed'],
    ['tea 5 GBP', 'EUR', 'GBP', 'stated'],
    ['tea $5', 'EUR', 'USD', 'ambiguous'],
    ['tea $5', 'CAD', 'CAD', 'stated'],
    ['tea $5 AU', 'EUR', 'AUD', 'stated'],
    ['tea 12 balles', 'CHF', 'CHF', 'stated'],
    ['tea 12 mangos', 'BRL', 'BRL', 'stated'],
    ['tea 5 kr', 'NOK', 'NOK', 'stated'],
    ['tea 5 kr', 'EUR', 'SEK', 'ambiguous'],
    ['tea 5 pesos', 'ARS', 'ARS', 'stated'],
    ['tea 5 pesos', 'EUR', 'MXN', 'ambiguous'],
    ['tea 5 руб', 'EUR', 'RUB', 'stated'],
    ['tea 5 руб', 'BYN', 'BYN', 'stated'],
    ['tea 5 ₩', 'EUR', 'KRW', 'stated'],
    ['tea 5 cents', 'JPY', 'USD', 'ambiguous'],
    ['I won 5', 'EUR', 'EUR', 'assumed'],
    ['wrap TOP 5', 'EUR', 'TOP', 'stated'],
    ['wrap top 5', 'EUR', 'EUR', 'assumed'],
  ])('of "%s" for a person who uses %s is %s, %s', (text, defaultCurrency, code, certainty) => {
    const item = only(text, { defaultCurrency });
    expect(item.currency).toEqual({ code, certainty });
    expect(item.issues.includes('ambiguous-currency')).toBe(certainty === 'ambiguous');
  });
});

describe('several items', () => {
  it('are all in a currency that is said once, before or behind them', () => {
    const codes = (text: string) => items(text).map(({ currency }) => currency.code);

    expect(codes('CHF: bread 1, milk 2')).toEqual(['CHF', 'CHF']);
    expect(codes('bread 1, milk 2 and jam 3 CHF')).toEqual(['CHF', 'CHF', 'CHF']);
  });

  const said = (text: string, overrides: Partial<ExtractionContext> = {}) =>
    items(text, overrides).map(
      ({ description, amount, currency, occurredOn }) =>
        `${description} ${amount?.toFixed() ?? '?'} ${currency.code} ${occurredOn.date}`,
    );

  it.each([
    ['tea 3, bun 4.50 and cab 12', ['tea 3 EUR', 'bun 4.5 EUR', 'cab 12 EUR']],
    ['tea 3\nbun 4.50', ['tea 3 EUR', 'bun 4.5 EUR']],
    ['tea 3; bun 4.50', ['tea 3 EUR', 'bun 4.5 EUR']],
    ['pan 2,50, leche 1,20', ['pan 2.5 EUR', 'leche 1.2 EUR']],
    ['tea 3, bun and jam 4.50', ['tea 3 EUR', 'bun and jam 4.5 EUR']],
    ['3 tea, 4.50 bun and jam, 12 cab', ['tea 3 EUR', 'bun and jam 4.5 EUR', 'cab 12 EUR']],
    ['tea 3 and cab 12 USD', ['tea 3 USD', 'cab 12 USD']],
    ['tea 3 GBP, cab 12 USD', ['tea 3 GBP', 'cab 12 USD']],
    ['tea and cake 8.50', ['tea and cake 8.5 EUR']],
    ['2 teas and cake 8.50', ['2 teas and cake 8.5 EUR']],
    ['Supper 80 split 3 ways', ['Supper split 3 ways 80 EUR']],
    ['Supper 80, split between Ana, Leo and Kim', ['Supper, split between Ana, Leo and Kim 80 EUR']],
    ['shopping\nmilk 2\nthe cheap one', ['shopping milk the cheap one 2 EUR']],
  ])('"%s" is %j', (text, expected) => {
    expect(said(text)).toEqual(expected.map((item) => `${item} ${TODAY}`));
  });

  it.each(['yesterday: tea 3, cab 12', 'tea 3, cab 12 yesterday', 'Yesterday\ntea 3\ncab 12'])(
    'gives the date of "%s" to all',
    (text) => {
      expect(items(text).map(({ occurredOn }) => occurredOn.date)).toEqual(['2026-01-14', '2026-01-14']);
    },
  );

  it('leaves a date in the middle to its own item', () => {
    expect(said('tea 3 yesterday, cab 12')).toEqual(['tea 3 EUR 2026-01-14', `cab 12 EUR ${TODAY}`]);
  });

  it.each([
    ['Supper 80 split 3 ways', 3],
    ['Supper 80 /4', 4],
    ['Cena 80 entre 5', 5],
    ['Abendessen 80 geteilt durch 2', 2],
    ['Supper 80', undefined],
  ])('notes in "%s" that %s share', (text, people) => {
    expect(only(text).splitBetween).toBe(people);
    expect(only(text).amount?.toFixed()).toBe('80');
  });
});

describe('description', () => {
  it.each([
    ['Tea at Fortnum 4.50 EUR yesterday', 'Tea at Fortnum'],
    ['paid 5 for tea', 'tea'],
    ['I spent 12 on a scarf', 'scarf'],
    ['Tea for 4.50 at Fortnum', 'Tea at Fortnum'],
    ['Tea (4.50)', 'Tea'],
    ['gym 30/month', 'gym'],
    ['Tea - 4.50', 'Tea'],
    ['pagué 12 por una bufanda', 'bufanda'],
    ['am Montag 12 Euro für Schal', 'Schal'],
    ['вчера купил шарф за 500р', 'шарф'],
    ['4.50', '4.50'],
    ['  ', ''],
  ])('of "%s" is "%s"', (text, expected) => {
    expect(only(text).description).toBe(expected);
  });

  it('keeps the end of a web address', () => {
    expect(only('books shop.com 12').description).toBe('books shop.com');
  });
});

describe('merchant', () => {
  it('is found beside amount, currency and date', () => {
    expect(only('Tea at Starbucks 4.50 EUR yesterday')).toMatchObject({
      description: 'Tea at Starbucks',
      merchant: 'Starbucks',
      merchantKey: 'starbucks',
    });
    expect(only('uber 12€ yesterday')).toMatchObject({ description: 'uber', merchant: 'Uber' });
  });
});

describe('dates and amounts that look alike', () => {
  it.each([
    ['Кофе 150р 12.01', 'ru', '150', '2026-01-12'],
    ['coffee 12.01', 'en', '12.01', TODAY],
    ['cab monday 12', 'en', '12', '2026-01-12'],
    ['cab 9.50 monday 12', 'en', '9.5', '2026-01-12'],
    ['cab 20260110 9.50', 'en', '9.5', '2026-01-10'],
    ['the 5 cab', 'en', '5', TODAY],
  ])('"%s" is %s %s on %s', (text, locale, amount, date) => {
    const item = only(text, { locale });
    expect([item.amount?.toFixed(), item.occurredOn.date]).toEqual([amount, date]);
  });

  it('takes a lone compact date for a date', () => {
    expect(only('paid 20260110')).toMatchObject({ amount: null, occurredOn: { date: '2026-01-10' } });
  });
});

describe('any text', () => {
  const locales = fc.constantFrom('en', 'en-US', 'de', 'fr', 'es', 'it', 'pt-BR', 'ru', 'sv', '', 'x_y');
  const currencies = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'RUB', 'MXN');
  const fragments = fc.constantFrom(
    ...'1 2.50 1.234 1,5 999999999999999 0 - + * / x , . ; : $ € £ 5€ EUR kr cents euro dollars and y und hundred тысяч mil at on the last monday ago vor hace 12/03 5th march 2026 yesterday split #'.split(
      ' ',
    ),
    '\n',
    '20 03 1999',
  );
  const messages = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  it('is read without an error, and every amount it gives can be stored', () => {
    fc.assert(
      fc.property(messages, locales, currencies, (text, locale, defaultCurrency) => {
        const found = extract(text, context({ locale, defaultCurrency })).items;
        expect(found.length).toBeGreaterThan(0);
        for (const { amount, issues, occurredOn } of found) {
          expect(occurredOn.date).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(amount !== null || issues.length > 0).toBe(true);
          expect(amount?.isPositive() ?? true).toBe(true);
          expect(amount?.isZero() ?? false).toBe(false);
          expect(amount?.lessThan('1e15') ?? true).toBe(true);
          expect(amount?.decimalPlaces() ?? 0).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('takes time linear in its length', () => {
    const hostile = [
      '1 ',
      '1-',
      '1,',
      '1 and ',
      '1x',
      '+1',
      '$',
      '<',
      'a',
      'tea 3, ',
      'last ',
      'one hundred ',
      '5 march ',
      '1/2, ',
      'US*',
      '(',
    ];
    // What takes more than linear time takes longer here than a test may.
    for (const unit of hostile) {
      expect(extract(unit.repeat(Math.ceil(20_000 / unit.length)), context()).items).not.toHaveLength(0);
    }
  });
});

describe('an amount written in a locale', () => {
  const styles: readonly (readonly [locale: string, group: string, point: string])[] = [
    ['en', ',', '.'],
    ['de', '.', ','],
    ['fr', ' ', ','],
    ['fr', '\u202f', ','],
    ['ru', '\u00a0', ','],
    ['de-CH', '’', '.'],
    ['de-CH', "'", '.'],
    ['es', '.', ','],
    ['it', '.', ','],
    ['pt', '.', ','],
    ['en', '', '.'],
    ['ru', '', ','],
  ];

  it('with its code is read back exactly', () => {
    const amounts = fc.tuple(fc.integer({ min: 1, max: 999_999_999_999 }), fc.integer({ min: 0, max: 999 }));
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom(...CODES),
        fc.constantFrom(...styles),
        fc.boolean(),
        ([whole, rest], code, [locale, group, point], isCodeFirst) => {
          const digits = Math.min(minorUnitsOf(code), 3);
          const fraction = digits === 0 ? '' : point + String(rest).padStart(3, '0').slice(-digits);
          const written = String(whole).replace(/\B(?=(\d{3})+$)/g, group) + fraction;
          const item = only(isCodeFirst ? `gift ${code} ${written}` : `gift ${written} ${code}`, { locale });
          const expected = new Decimal(`${String(whole)}${fraction.replace(point, '.')}`);
          expect(item.amount?.toFixed()).toBe(expected.toFixed());
          expect(item.currency).toEqual({ code, certainty: 'stated' });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a small word between an amount and a day', () => {
  const read = (text: string, locale: string) => {
    const [item] = extract(text, { today: '2026-03-11', defaultCurrency: 'EUR', locale }).items;
    return [item?.amount?.toFixed(2), item?.occurredOn.date];
  };

  it.each([
    ['Tanken 58,90 am Montag', 'de-DE', '58.90', '2026-03-09'],
    ['Kaffee 3 am Montag', 'de-DE', '3.00', '2026-03-09'],
    ['Gasabschlag 96 am 1. März', 'de-DE', '96.00', '2026-03-01'],
    ['conta de água 78,20 dia 2 de março', 'pt-BR', '78.20', '2026-03-02'],
    ['за свет 1 120 руб 2 марта', 'ru-RU', '1120.00', '2026-03-02'],
    ['cinema 12 € 2 March', 'en-GB', '12.00', '2026-03-02'],
    ['coffee 4.50 at 8 am yesterday', 'en-GB', '4.50', '2026-03-10'],
    ['coffee 4.50, 8 am yesterday', 'en-GB', '4.50', '2026-03-10'],
    ['loyer mars 1 050,00 €', 'fr-FR', '1050.00', '2026-03-11'],
    ['loyer mars 1 050', 'fr-FR', '1050.00', '2026-03-11'],
    ['taxi 9.20. Thanks!', 'en-GB', '9.20', '2026-03-11'],
  ])('is neither a unit nor lost: "%s"', (text, locale, amount, day) => {
    expect(read(text, locale)).toEqual([amount, day]);
  });
});

describe('prices that are said, summed up or shortened', () => {
  const read = (text: string, locale: string) =>
    extract(text, { today: '2026-03-11', defaultCurrency: 'EUR', locale }).items.map(({ amount, issues }) => [
      amount?.toFixed(2),
      ...issues,
    ]);

  it.each([
    ['two euros fifty coffee', 'en-GB', [['2.50']]],
    ['café dos con cincuenta', 'es-ES', [['2.50']]],
    ['dix-sept euros de courses', 'fr-FR', [['17.00']]],
    ['USD1.2M house', 'en-US', [['1200000.00']]],
    ['pizza 12, beer 5, total 17', 'en-GB', [['12.00'], ['5.00']]],
    ['pizza 12, beer 5, total 20', 'en-GB', [['12.00'], ['5.00'], ['20.00', 'several-amounts']]],
    ['2 кофе по 200', 'ru-RU', [['400.00', 'unit-price']]],
    ['beer 4.50€ x 2', 'en-GB', [['9.00']]],
    ['a fiver for parking', 'en-GB', [['5.00']]],
    ['Parken ein Zehner', 'de-DE', [['10.00']]],
    ['5 apples for 3.20', 'en-GB', [['3.20']]],
    ['café a 1.10', 'es-ES', [['1.10']]],
    ['fuel 38.5 litres at 1.79, total 68.92', 'en-GB', [['68.92']]],
    ['fuel 38.5 litres at 1.79 total 68.92', 'en-GB', [['68.92']]],
    ['pan 1,20 leche 0,95 huevos 2,10', 'es-ES', [['1.20'], ['0.95'], ['2.10']]],
    ['coffee 3€ bagel 4€ yesterday', 'en-GB', [['3.00'], ['4.00']]],
    ['2 Kaffee und 1 Kuchen 8,40', 'de-DE', [['8.40']]],
  ])('are read: "%s"', (text, locale, items) => {
    expect(read(text, locale)).toEqual(items);
  });

  it('are asked about when they can be two: "coffee four fifty"', () => {
    const [item] = extract('coffee four fifty', { today: '2026-03-11', defaultCurrency: 'GBP', locale: 'en-GB' }).items;

    expect(item?.issues).toContain('several-amounts');
    expect(item?.amountChoices.map(String)).toEqual(['4.5', '450']);
  });

  it.each([
    ['pizza 2x 9', ['18', '2', '9']],
    ['beer 5 x 3', ['15', '5', '3']],
    ['burger 8 fries 4', ['4', '8']],
    ['3 livres à 15 euros', ['15', '3']],
  ])('are asked about when it is not said which is how many: "%s"', (text, choices) => {
    const [item] = extract(text, { today: '2026-03-11', defaultCurrency: 'EUR', locale: 'en-GB' }).items;

    expect(item?.issues).toContain('several-amounts');
    expect(item?.amountChoices.map(String)).toEqual(choices);
  });

  it.each([
    'train at 8.45 ticket 56.00',
    'room 2.14 minibar 9.50',
    'lunch 12.00 incl tip 2.00',
    'shoes 50.00 discount 10.00',
  ])('are no purchases of their own when they belong to another: "%s"', (text) => {
    expect(read(text, 'en-GB')).toEqual([[expect.any(String), 'several-amounts']]);
  });

  it.each([
    ['Paid 45.00 at Tesco balance 1200.50', '45.00'],
    ['Оплата 450р Карта*4455 METRO Доступно 10234р', '450.00'],
    ['top up balance 20', '20.00'],
    ['CARD PAYMENT NORTHGATE 3411 LONDON 23.45', '23.45'],
    ['DD 4471002 RIVER WATER 31.20', '31.20'],
    ['HOTEL BOOKING 2100012345 EUR 120.00', '120.00'],
  ])('are neither what is left on an account nor a reference: "%s"', (text, amount) => {
    expect(read(text, 'en-GB')).toEqual([[amount]]);
  });

  it.each(['CORNER MARKET #2231 0', 'TERMINAL 7E512 LISBOA'])('are no references of a bank: "%s"', (text) => {
    expect(read(text, 'en-GB')).toEqual([[undefined, 'no-amount']]);
  });

  it('are no telephone numbers', () => {
    expect(read('plumber 5551234567', 'en-GB')).toEqual([[undefined, 'no-amount']]);
  });

  it.each([
    ['obiad zl 40', 'PLN'],
    ['lunch Fr. 12.50', 'CHF'],
  ])('are in the currency that stands before them: "%s"', (text, currency) => {
    const [item] = extract(text, { today: '2026-03-11', defaultCurrency: 'EUR', locale: 'en-GB' }).items;

    expect(item?.currency.code).toBe(currency);
  });
});

describe('a date that a line begins with', () => {
  const read = (text: string) =>
    extract(text, { today: '2026-03-11', defaultCurrency: 'EUR', locale: 'en-GB' }).items.map(
      ({ description, occurredOn }) => `${description} ${occurredOn.date}`,
    );

  it.each([
    'yesterday: coffee 3.50, lunch 12; 1 March: taxi 8',
    'yesterday:\ncoffee 3.50\nlunch 12\n1 March:\ntaxi 8',
    '10/03\ncoffee 3.50\nlunch 12\n01/03\ntaxi 8',
  ])('is for what follows: "%s"', (text) => {
    expect(read(text)).toEqual(['coffee 2026-03-10', 'lunch 2026-03-10', 'taxi 2026-03-01']);
  });

  it('gives way to a date of the item', () => {
    expect(read('yesterday: coffee 3.50, lunch 12 on 5 March')).toEqual(['coffee 2026-03-10', 'lunch 2026-03-05']);
  });

  it('is for all when the text ends with it', () => {
    expect(read('coffee 3.50\nlunch 12\nyesterday')).toEqual(['coffee 2026-03-10', 'lunch 2026-03-10']);
  });
});

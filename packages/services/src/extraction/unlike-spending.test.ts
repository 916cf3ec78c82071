import { extract } from './extract.ts';

const CONTEXT = { today: '2026-03-04', defaultCurrency: 'EUR', locale: 'en-GB' };

const issuesOf = (text: string) => extract(text, CONTEXT).items.flatMap(({ issues }) => issues);

describe('a number that could be a second price', () => {
  it.each([
    'movie 12 popcorn 8.50',
    'lunch 12 incl tip 2',
    'dinner 45 + 5 tip',
    '50 + 5 tax',
    'total 25 wine 12',
    'coffee 4 muffin 3€',
  ])('is asked about: "%s"', (text) => {
    expect(issuesOf(text)).toContain('several-amounts');
  });

  it.each(['2 coffees 4.50', 'sandwich and 2 coffees 9.80 EUR', 'dinner for 2 people 80 EUR', 'bread, 2 milk 3.20'])(
    'is none when it is surely a count: "%s"',
    (text) => {
      expect(issuesOf(text)).toEqual([]);
    },
  );

  it('is asked about when it reads as a day', () => {
    expect(issuesOf('coffee 12.03 and 4.50')).toContain('ambiguous-date');
  });

  it('is an item of its own when there is no such day', () => {
    const { items } = extract('Groceries 45.67 and 12.30 at the pharmacy', CONTEXT);

    expect(items.map(({ amount }) => amount?.toFixed(2))).toEqual(['45.67', '12.30']);
  });

  it.each(['coffee on 12.02 4.50 EUR', 'coffee 12.02. 4.50 EUR', 'coffee 2026-02-12 4.50'])(
    'is a day when something says so: "%s"',
    (text) => {
      expect(issuesOf(text)).toEqual([]);
    },
  );
});

describe('a code that is no currency', () => {
  it.each(['lunch 20 HRK', 'hotel 50 BTC', 'ring 20 XAU'])('does not pass for the default: "%s"', (text) => {
    expect(issuesOf(text)).toContain('ambiguous-currency');
  });

  it.each(['lunch 20 USD', 'lunch 20 at KFC', 'LUNCH 20 REF'])('is not what "%s" has', (text) => {
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('a decimal point with nothing before it', () => {
  it.each(['lunch .50', 'lunch ,50'])('is asked about: "%s"', (text) => {
    expect(issuesOf(text)).toContain('several-amounts');
  });
});

describe('the price of one of several', () => {
  it.each(['2 coffees 3.80 each', '4 beers @ 6.50', '3 Kaffee je 2,80', '3 cafés 1,50 cada'])(
    'is asked about: "%s"',
    (text) => {
      expect(issuesOf(text)).toContain('unit-price');
    },
  );

  it.each([
    ['3 coffees at 4.50', ['13.5', '4.5']],
    ['2 Kaffee à 3,50', ['7', '3.5']],
    ['two beers at 5.50', ['11', '5.5']],
    ['hotel 2 nights at 90', ['180', '90']],
    ['38.5 litres at 1.79', ['68.92', '1.79']],
    ['3 libros a 15 cada uno', ['45', '15']],
    ['билеты в кино 2 по 450', ['900', '450']],
  ])('is multiplied when it is clear how many they are, and both are offered: "%s"', (text, choices) => {
    const [item] = extract(text, CONTEXT).items;

    expect(item?.issues).toContain('unit-price');
    expect(item?.amountChoices.map(String)).toEqual(choices);
    expect(item?.amount?.toString()).toBe(choices[0]);
  });

  it.each(['lunch 12:30 at 15', 'drinks at 7pm at 12', '500g beef at 8.90', 'room 101 at 80', 'dinner at 45'])(
    'is none when the other number counts nothing: "%s"',
    (text) => {
      expect(issuesOf(text)).not.toContain('unit-price');
    },
  );

  it('is the price when there is one only', () => {
    expect(issuesOf('Coffee @ Starbucks 4.50 EUR')).toEqual([]);
  });
});

describe('what reads like no spending', () => {
  it.each([
    'refund 20 EUR amazon',
    'Me devolvieron 20 EUR',
    'remboursement 20 EUR',
    'Gutschrift Amazon 23,99 EUR',
    'rimborso 20 EUR',
    'estorno 20 EUR',
    'возврат 500 руб',
    'ATM withdrawal 200 eur',
    'got paid 2000 salary',
    'Gehalt 2.400 EUR',
    'зарплата 80000',
    'sold my bike 150',
    'lent 50 to Bob',
  ])('is asked about: "%s"', (text) => {
    expect(issuesOf(text)).toContain('not-spending');
  });
});

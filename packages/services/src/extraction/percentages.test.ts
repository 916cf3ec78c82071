import { extract } from './extract.ts';

function read(text: string, locale = 'en') {
  const { items } = extract(text, { today: '2026-01-15', defaultCurrency: 'EUR', locale });
  return items.map(({ amount, amountChoices, issues }) => ({
    amounts: [amount, ...amountChoices.slice(1)].map((each) => each?.toFixed(2)).join(' or '),
    issues,
  }));
}

describe('a percentage of a price is asked about, with what it makes of it', () => {
  it.each([
    ['en', '10% tip on 50', '5.00 or 50.00'],
    ['en', '50 + 10% tip', '55.00 or 50.00'],
    ['en', 'dinner 60 plus 12.5% service charge', '67.50 or 60.00'],
    ['en', 'dinner 40 with 20% tip', '48.00 or 40.00'],
    ['en', '20% tip 6', '6.00 or 7.20'],
    ['en', 'shoes 20% off 50', '40.00 or 50.00'],
    ['en', 'coat 80 minus 15%', '68.00 or 80.00'],
    ['en', 'shoes 45 with 10% discount', '45.00 or 40.50'],
    ['es', '20% de descuento sobre 50 zapatos', '40.00 or 50.00'],
    ['es', 'cena 50 + 10% de propina', '55.00 or 50.00'],
    ['fr', 'chaussures 50 -20%', '40.00 or 50.00'],
    ['de', 'Essen 33,33 + 10 % Trinkgeld', '36.66 or 33.33'],
    ['it', 'scarpe 50 sconto 20%', '50.00 or 40.00'],
    ['pt', 'jantar 40 mais 10%', '44.00 or 40.00'],
    ['ru', 'ужин 1000 + 10% чаевых', '1100.00 or 1000.00'],
  ])('%s: "%s" is %s', (locale, text, amounts) => {
    expect(read(text, locale)).toEqual([{ amounts, issues: ['several-amounts'] }]);
  });
});

describe('a percentage changes nothing where it is in the price, or about the thing', () => {
  it.each([
    ['en', 'lunch 50 incl. 10% tip', '50.00'],
    ['en', 'invoice 240 inc 20% VAT', '240.00'],
    ['en', 'VAT 20% laptop bag 60', '60.00'],
    ['fr', 'resto 44 dont 10% de service', '44.00'],
    ['en', 'milk 3.5% 1.29', '1.29'],
    ['en', '100% cotton sheets 34', '34.00'],
    ['en', 'lottery 0% off 20', '20.00'],
    ['en', 'growth 150% tip 20', '20.00'],
  ])('%s: "%s" is %s', (locale, text, amounts) => {
    expect(read(text, locale)).toEqual([{ amounts, issues: [] }]);
  });
});

it('leaves what is refused or asked about already as it is', () => {
  expect(read('10% tip 0')).toEqual([{ amounts: '', issues: ['zero-amount'] }]);
  expect(read('dinner 40 or 50 + 10% tip')).toMatchObject([{ amounts: '50.00 or 40.00' }]);
});

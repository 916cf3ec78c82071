import { extract } from './extract.ts';

const CONTEXT = { today: '2026-03-04', defaultCurrency: 'EUR', locale: 'en-GB' };

const issuesOf = (text: string) => extract(text, CONTEXT).items.map(({ issues }) => issues);

describe('a line without an amount', () => {
  it.each(['Coffee 4.50 EUR\nlunch with Ada', 'Coffee 4.50 EUR; lunch with Ada', 'bread 2\nmilk 3\nbutter'])(
    'after a priced one is not passed over: %j',
    (text) => {
      expect(issuesOf(text).at(-1)).toEqual(['unpriced-line']);
    },
  );

  it('is said of the item that it stays with, and of no other', () => {
    expect(issuesOf('bread 2\nbutter\nmilk 3')).toEqual([['unpriced-line'], []]);
  });

  it.each(['Supermarket\nbread 2\nmilk 3', 'bread 2\nmilk 3\nyesterday', 'Coffee\n4.50 EUR', 'bread 2\n\nmilk 3\n'])(
    'that begins a list, or only says when, is no missing price: %j',
    (text) => {
      expect(issuesOf(text).flat()).toEqual([]);
    },
  );
});

import type { Expense, ExpenseCategory } from '@expenses/storage/domain';
import { Decimal } from 'decimal.js';
import { assertFits, ExpenseEditRequest, versionFor } from './expense-edit.ts';

const BEFORE = { amount: new Decimal('4.50'), currency: 'EUR', categoryId: 'food', version: 3 } as Expense;
const CATEGORIES = new Map<string, ExpenseCategory>();

describe('assertFits', () => {
  it.each([
    ['no amount', { description: 'Tea' }],
    ['an amount as fine as its currency', { amount: '4.55' }],
    ['an amount that is finer in writing only', { amount: '5.0000' }],
    ['a currency as fine as the amount', { currency: 'USD' }],
    ['both, as fine as each other', { amount: '450', currency: 'JPY' }],
  ])('lets %s pass', (_what, edit) => {
    expect(() => {
      assertFits(ExpenseEditRequest.parse(edit), BEFORE, CATEGORIES);
    }).not.toThrow();
  });

  it('does not judge a currency that is no more', () => {
    const before = { ...BEFORE, currency: 'HRK' };

    expect(() => {
      assertFits(ExpenseEditRequest.parse({ amount: '4.505' }), before, CATEGORIES);
    }).not.toThrow();
  });

  it('says how fine the amount and the currency are', () => {
    expect(() => {
      assertFits(ExpenseEditRequest.parse({ currency: 'JPY' }), BEFORE, CATEGORIES);
    }).toThrow('JPY has 0 decimals, and the amount has 1.');
  });
});

describe('versionFor', () => {
  it.each([
    [{ amount: '1.00', version: 2 }, 2],
    [{ amount: '1.00' }, 3],
    [{ currency: 'USD' }, 3],
    [{ amount: '1.00', currency: 'USD' }, undefined],
    [{ description: 'Tea' }, undefined],
  ])('of %j is %s', (edit, version) => {
    expect(versionFor(ExpenseEditRequest.parse(edit), BEFORE)).toBe(version);
  });
});

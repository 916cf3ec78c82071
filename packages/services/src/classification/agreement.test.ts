import type { CategorizedExpense } from '@expenses/llm';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { checkAgainstModel, checkAgainstRequest, matchAnswers, type CheckedItem } from './agreement.ts';

const TODAY = '2026-03-04';

function item(overrides: Partial<CheckedItem> = {}): CheckedItem {
  return {
    description: 'Coffee',
    merchant: null,
    merchantKey: null,
    amountChoices: [],
    amount: new Decimal('4.50'),
    currency: { code: 'EUR', certainty: 'stated' },
    occurredOn: { date: TODAY, certainty: 'stated' },
    issues: [],
    ...overrides,
  };
}

function answer(overrides: Partial<CategorizedExpense> = {}): CategorizedExpense {
  return {
    description: 'Coffee',
    amount: '4.50',
    currency: 'EUR',
    occurredOn: TODAY,
    merchant: null,
    category: 'Food & Dining',
    alternatives: [],
    confidence: 0.9,
    ...overrides,
  };
}

describe('what is stated beside the text', () => {
  const assumed = item({
    currency: { code: 'EUR', certainty: 'assumed' },
    occurredOn: { date: TODAY, certainty: 'assumed' },
  });

  it('fills the currency and the day that the text leaves open, which are then no longer assumed', () => {
    const checked = checkAgainstRequest(assumed, { currency: 'USD', occurredOn: '2026-02-01', today: TODAY });

    expect(checked).toMatchObject({
      currency: { code: 'USD', certainty: 'stated' },
      occurredOn: { date: '2026-02-01', certainty: 'stated' },
      issues: [],
    });
  });

  it.each([
    ['a currency', { currency: 'USD' }],
    ['a day', { occurredOn: '2026-03-03' }],
    ['both', { currency: 'USD', occurredOn: '2026-03-03' }],
  ])('that contradicts the text in %s changes nothing of it, and is an issue once', (_, stated) => {
    const checked = checkAgainstRequest(item(), { ...stated, today: TODAY });

    expect(checked).toEqual(item({ issues: ['request-disagrees'] }));
  });

  it('and says the same as the text is no issue', () => {
    expect(checkAgainstRequest(item(), { currency: 'EUR', occurredOn: TODAY, today: TODAY })).toEqual(item());
  });

  it('is an issue when it is a future day', () => {
    expect(checkAgainstRequest(assumed, { occurredOn: '2026-03-05', today: TODAY }).issues).toEqual(['future-date']);
  });

  it('adds to the issues that extraction found', () => {
    const doubtful = item({ issues: ['several-amounts'] });

    expect(checkAgainstRequest(doubtful, { currency: 'USD', today: TODAY }).issues).toEqual([
      'several-amounts',
      'request-disagrees',
    ]);
  });

  it('changes nothing when it is left out', () => {
    expect(checkAgainstRequest(assumed, { today: TODAY })).toEqual(assumed);
  });
});

describe('which answer speaks of which item', () => {
  it('is told by equal amounts, whatever the order', () => {
    const [three, twelve] = [answer({ amount: '3' }), answer({ amount: '12.00' })];
    const items = [item({ amount: new Decimal(12) }), item({ amount: new Decimal('3.00') })];

    expect(matchAnswers(items, [three, twelve])).toEqual([twelve, three]);
  });

  it('is told by the place where no amount is equal, when there are as many of either', () => {
    const [other, twelve] = [answer({ amount: '99' }), answer({ amount: '12' })];
    const items = [item({ amount: new Decimal(3) }), item({ amount: new Decimal(12) })];

    expect(matchAnswers(items, [other, twelve])).toEqual([other, twelve]);
  });

  it('stays open where no amount is equal and the model found more or fewer', () => {
    const items = [item({ amount: new Decimal(3) }), item({ amount: new Decimal(12) })];
    const twelve = answer({ amount: '12' });

    expect(matchAnswers(items, [twelve])).toEqual([undefined, twelve]);
    expect(matchAnswers(items, [answer({ amount: '1' }), twelve, answer({ amount: '2' })])).toEqual([
      undefined,
      twelve,
    ]);
  });

  it('is not told by the place when the answer there speaks of another item', () => {
    const [twelve, unknown] = [answer({ amount: '12' }), answer({ amount: null })];
    const items = [item({ amount: new Decimal(3) }), item({ amount: new Decimal(12) })];

    expect(matchAnswers(items, [twelve, unknown])).toEqual([undefined, twelve]);
  });

  const amounts = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { maxLength: 6 });

  it('uses no answer twice, and leaves no equal amount unmatched', () => {
    fc.assert(
      fc.property(amounts, amounts, (ofItems, ofAnswers) => {
        const items = ofItems.map((amount) => item({ amount: amount === null ? null : new Decimal(amount) }));
        const answers = ofAnswers.map((amount) => answer({ amount: amount === null ? null : String(amount) }));

        const matched = matchAnswers(items, answers);

        const used = matched.filter((match) => match !== undefined);
        expect(matched).toHaveLength(items.length);
        expect(new Set(used).size).toBe(used.length);
        expect(answers).toEqual(expect.arrayContaining(used));
        for (const amount of [1, 2, 3, 4, 5]) {
          const possible = Math.min(countOf(ofItems, amount), countOf(ofAnswers, amount));
          const equal = matched.filter((match, at) => ofItems[at] === amount && match?.amount === String(amount));
          expect(equal).toHaveLength(possible);
        }
      }),
    );
  });

  function countOf(list: readonly (number | null)[], value: number): number {
    return list.filter((entry) => entry === value).length;
  }
});

describe('the model disagrees', () => {
  it.each<[string, Partial<CategorizedExpense>]>([
    ['another amount', { amount: '45' }],
    ['no amount', { amount: null }],
    ['another currency', { currency: 'USD' }],
    ['another day', { occurredOn: '2026-03-03' }],
  ])('when it reads %s', (_, overrides) => {
    expect(checkAgainstModel(item(), answer(overrides))).toBe(true);
  });

  it('when it answers nothing for the item', () => {
    expect(checkAgainstModel(item(), undefined)).toBe(true);
  });

  it('when it reads an amount where extraction found none', () => {
    expect(checkAgainstModel(item({ amount: null }), answer())).toBe(true);
  });

  it('when it reads a currency or a day other than the one that was assumed', () => {
    const assumed = item({
      currency: { code: 'EUR', certainty: 'assumed' },
      occurredOn: { date: TODAY, certainty: 'assumed' },
    });

    expect(checkAgainstModel(assumed, answer({ currency: 'PLN' }))).toBe(true);
    expect(checkAgainstModel(assumed, answer({ occurredOn: '2026-03-02' }))).toBe(true);
  });
});

describe('the model agrees', () => {
  it.each<[string, Partial<CategorizedExpense>]>([
    ['reads the same', {}],
    ['writes the amount otherwise', { amount: '4.5000' }],
    ['leaves the currency and the day open', { currency: null, occurredOn: null }],
  ])('when it %s', (_, overrides) => {
    expect(checkAgainstModel(item(), answer(overrides))).toBe(false);
  });

  it('when neither found an amount', () => {
    expect(checkAgainstModel(item({ amount: null }), answer({ amount: null }))).toBe(false);
  });
});

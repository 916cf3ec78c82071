import { LineUnderstanding, type UnderstandRequest } from './understand-line.ts';

function request(overrides: Partial<UnderstandRequest> = {}): UnderstandRequest {
  return {
    id: 't1',
    text: 'Coffee at Starbucks 4.50 EUR',
    now: '2026-01-15',
    currency: 'EUR',
    locale: 'en',
    ...overrides,
  };
}
const TO_GIFTS = { category: 'Gifts & Donations' };

it('answers with the id of the line, in the form that is documented', async () => {
  const answer = await new LineUnderstanding({ learn: false }).answer(
    request({ id: 'abc', text: 'Uber 12€ yesterday' }),
  );

  expect(answer).toEqual({
    id: 'abc',
    status: 'understood',
    items: [
      {
        amount: '12.00',
        currency: 'EUR',
        occurredOn: '2026-01-14',
        merchant: 'Uber',
        description: 'Uber',
        category: 'Transport',
        confidence: expect.any(Number) as number,
        sure: true,
        issues: [],
      },
    ],
  });
});

it("writes an amount with its currency's minor units", async () => {
  const understanding = new LineUnderstanding({ learn: false });

  expect(await understanding.answer(request({ text: 'ramen 1200 JPY' }))).toMatchObject({
    items: [{ amount: '1200' }],
  });
});

it('says that an amount is missing', async () => {
  const understanding = new LineUnderstanding({ learn: false });

  expect(await understanding.answer(request({ text: 'Coffee at Starbucks' }))).toMatchObject({
    status: 'needs_review',
    items: [{ amount: null }],
  });
});

it('is sure of a category though the amount must be asked for, and of none that the words leave open', async () => {
  const understanding = new LineUnderstanding({ learn: false });

  expect(await understanding.answer(request({ text: 'NETFLIX.COM' }))).toMatchObject({
    status: 'needs_review',
    items: [{ amount: null, category: 'Subscriptions', sure: true }],
  });
  expect(await understanding.answer(request({ text: 'VORBLIQ 5' }))).toMatchObject({ items: [{ sure: false }] });
});

it('says why a message is no expense', async () => {
  const understanding = new LineUnderstanding({ learn: false });

  expect(await understanding.answer(request({ text: 'coffee 0 EUR' }))).toEqual({
    id: 't1',
    status: 'rejected',
    items: [],
    error: 'The amount is zero: an expense is more than that.',
  });
});

it('asks the classifier that it is given', async () => {
  const understanding = new LineUnderstanding({
    learn: false,
    classify: (_, categories) => categories.map((category) => ({ category, probability: 0 })).reverse(),
  });

  expect(await understanding.answer(request())).toMatchObject({ items: [{ category: 'Other', sure: false }] });
});

describe('a correction', () => {
  it('is learned from after its own line is answered, for the lines that follow', async () => {
    const understanding = new LineUnderstanding({ learn: true });

    const corrected = await understanding.answer(request({ correction: TO_GIFTS }));
    const next = await understanding.answer(request({ text: 'Starbucks 7' }));

    expect(corrected).toMatchObject({ items: [{ category: 'Food & Dining' }] });
    expect(next).toMatchObject({ items: [{ category: 'Gifts & Donations', sure: true }] });
  });

  it('teaches nothing unless learning is on', async () => {
    const understanding = new LineUnderstanding({ learn: false });

    await understanding.answer(request({ correction: TO_GIFTS }));

    expect(await understanding.answer(request())).toMatchObject({ items: [{ category: 'Food & Dining' }] });
  });

  it('to a category that there is not teaches nothing', async () => {
    const understanding = new LineUnderstanding({ learn: true });

    await understanding.answer(request({ correction: { category: 'Beverages' } }));

    expect(await understanding.answer(request())).toMatchObject({ items: [{ category: 'Food & Dining' }] });
  });

  it('of a message without a merchant teaches its wording', async () => {
    const understanding = new LineUnderstanding({ learn: true });

    await understanding.answer(request({ text: 'coffee 3', correction: TO_GIFTS }));

    expect(await understanding.answer(request({ text: 'a coffee, 4 EUR' }))).toMatchObject({
      items: [{ category: 'Gifts & Donations', sure: true }],
    });
  });

  it('of one weak word teaches nothing', async () => {
    const understanding = new LineUnderstanding({ learn: true });
    const before = await understanding.answer(request({ text: 'payment 3', correction: TO_GIFTS }));

    expect(await understanding.answer(request({ text: 'payment 3' }))).toEqual(before);
  });

  it('stays with the stream that it was made in', async () => {
    await new LineUnderstanding({ learn: true }).answer(request({ correction: TO_GIFTS }));

    expect(await new LineUnderstanding({ learn: true }).answer(request())).toMatchObject({
      items: [{ category: 'Food & Dining' }],
    });
  });
});

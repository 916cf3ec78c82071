import { readableAnswer } from './readable-answer.ts';
import type { UnderstandAnswer, UnderstoodItem } from './understand-line.ts';

function answer(item: Partial<UnderstoodItem>, status: UnderstandAnswer['status'] = 'understood'): UnderstandAnswer {
  const coffee = {
    amount: '4.50',
    currency: 'EUR',
    occurredOn: '2026-01-15',
    merchant: null,
    description: 'coffee',
    category: 'Food & Dining',
    confidence: 0.934,
    sure: true,
    issues: [],
  };
  return { id: '1', status, items: [{ ...coffee, ...item }] };
}

it('is a line for an item', () => {
  expect(readableAnswer(answer({}))).toBe('4.50 EUR  2026-01-15  Food & Dining  93 %  coffee');
});

it('names the merchant where the description does not', () => {
  expect(readableAnswer(answer({ merchant: 'Starbucks' }))).toMatch(/ {2}coffee \(Starbucks\)$/);
  expect(readableAnswer(answer({ merchant: 'Uber', description: 'uber' }))).toMatch(/ {2}uber$/);
});

it('shows that an amount is missing, and that it needs a look', () => {
  expect(readableAnswer(answer({ amount: null }, 'needs_review'))).toBe(
    '? EUR  2026-01-15  Food & Dining  93 %  coffee\n  needs a look before it is taken',
  );
});

it('says why a message was rejected', () => {
  expect(readableAnswer({ id: '1', status: 'rejected', items: [], error: 'The amount is zero.' })).toBe(
    '✗ The amount is zero.',
  );
});

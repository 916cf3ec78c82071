import type { CategorizationRequest } from '../assistant.ts';
import { AssistantTimeoutError, UnavailableError } from '../errors.ts';
import { expenseCategorizationResponse } from '../expense-categorization-response.ts';
import { LocalAssistant } from './local-assistant.ts';
import type { ReadItem } from './parts.ts';

const REQUEST: CategorizationRequest = {
  text: 'coffee at Starbucks 4.50 and a taxi 12',
  categories: ['Food & Dining', 'Groceries', 'Transport', 'Travel', 'Housing', 'Utilities', 'Health', 'Other'],
  today: '2026-03-04',
  defaultCurrency: 'EUR',
  locale: 'en',
};
const COFFEE: ReadItem = {
  description: 'coffee',
  amount: '4.50',
  currency: 'EUR',
  occurredOn: '2026-03-03',
  merchant: 'Starbucks',
};
const TAXI: ReadItem = { description: 'taxi', amount: '12', currency: null, occurredOn: null, merchant: null };

describe('LocalAssistant', () => {
  it('answers what was read, with the likeliest category and the next five', async () => {
    const assistant = new LocalAssistant({ read: () => [COFFEE, TAXI] });

    const { response } = await assistant.categorize(REQUEST);

    expect(expenseCategorizationResponse(REQUEST.categories).parse(response)).toEqual(response);
    expect(response.expenses).toHaveLength(2);
    expect(response.expenses[0]).toMatchObject({ ...COFFEE, category: 'Food & Dining' });
    expect(response.expenses[0]!.confidence).toBeGreaterThan(0.9);
    expect(response.expenses[0]!.alternatives).toHaveLength(5);
    expect(response.expenses[0]!.alternatives).not.toContain('Food & Dining');
    expect(response.expenses[1]).toMatchObject({ ...TAXI, category: 'Transport' });
  });

  it('costs nothing', async () => {
    const { usage } = await new LocalAssistant({ read: () => [COFFEE] }).categorize(REQUEST);

    expect(usage).toMatchObject({ provider: 'local', model: 'local-2', inputTokens: 0, outputTokens: 0 });
    expect(usage.costUsd?.isZero()).toBe(true);
    expect(usage.latencyMs).toBeGreaterThanOrEqual(0);
  });

  it('gives its reader what the person would count from', async () => {
    const seen: unknown[] = [];
    const assistant = new LocalAssistant({
      read: (...args) => {
        seen.push(...args);
        return [];
      },
    });

    expect((await assistant.categorize(REQUEST)).response).toEqual({ expenses: [] });
    expect(seen).toEqual([REQUEST.text, { today: '2026-03-04', defaultCurrency: 'EUR', locale: 'en' }]);
  });

  it('ranks with the classifier that it was given', async () => {
    const classify = () => [
      { category: 'Other', probability: 0.4 },
      { category: 'Health', probability: 0.3 },
    ];

    const { response } = await new LocalAssistant({ read: () => [TAXI], classify }).categorize(REQUEST);

    expect(response.expenses[0]).toMatchObject({ category: 'Other', alternatives: ['Health'], confidence: 0.4 });
  });

  it('weighs what the ledger did before', async () => {
    const learned = [{ words: 'taxi', category: 'Health', strength: 1 }];
    const assistant = new LocalAssistant({ read: () => [TAXI] });

    const { response } = await assistant.categorize({ ...REQUEST, learned });

    expect(response.expenses[0]).toMatchObject({ category: 'Health' });
  });

  it('answers the same twice', async () => {
    const assistant = new LocalAssistant({ read: () => [COFFEE, TAXI] });

    expect((await assistant.categorize(REQUEST)).response).toEqual((await assistant.categorize(REQUEST)).response);
  });

  it('fails as an assistant does: no category to choose from, a part that throws, a caller that left', async () => {
    const assistant = new LocalAssistant({ read: () => [COFFEE] });
    const broken = new LocalAssistant({
      read: () => {
        throw new TypeError('a bug');
      },
    });

    await expect(assistant.categorize({ ...REQUEST, categories: [] })).rejects.toBeInstanceOf(UnavailableError);
    await expect(broken.categorize(REQUEST)).rejects.toMatchObject({ code: 'unavailable', retryable: false });
    await expect(assistant.categorize({ ...REQUEST, signal: AbortSignal.abort() })).rejects.toBeInstanceOf(
      AssistantTimeoutError,
    );
  });
});

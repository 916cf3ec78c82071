import { BudgetExceededError, LocalAssistant } from '@expenses/llm';
import { InMemoryUnitOfWork } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import { BudgetedAssistant } from './budgeted-assistant.ts';
import { readMessage } from './message-reader.ts';

const REQUEST = {
  text: 'Coffee 4.50 EUR',
  categories: ['Other'],
  today: '2026-03-15',
  defaultCurrency: 'EUR',
  locale: 'en',
};

function budgeted(now: Date) {
  const { modelUsage } = new InMemoryUnitOfWork().repositories;
  const assistant = new LocalAssistant({ read: readMessage });
  const spend = (costUsd: string | null) =>
    modelUsage.add({
      ...{ ledgerId: 'l', userId: 'u', provider: 'openai', model: 'm', promptVersion: '1' },
      ...{
        inputTokens: 1,
        outputTokens: 1,
        latencyMs: 1,
        outcome: 'ok',
        costUsd: costUsd === null ? null : new Decimal(costUsd),
      },
    });
  return { assistant: new BudgetedAssistant({ assistant, monthlyUsd: '0.30', modelUsage, clock: () => now }), spend };
}

describe('BudgetedAssistant', () => {
  it('asks while the month is below its budget', async () => {
    const { assistant, spend } = budgeted(new Date());
    await spend('0.1');
    await spend('0.1999');
    const { response } = await assistant.categorize(REQUEST);
    expect(response.expenses).toHaveLength(1);
  });

  it('asks no more when the budget is spent to the cent', async () => {
    const { assistant, spend } = budgeted(new Date());
    await spend('0.1');
    await spend('0.2');
    await expect(assistant.categorize(REQUEST)).rejects.toThrow(BudgetExceededError);
  });

  it('asks no more when a call was made whose cost nobody knows', async () => {
    const { assistant, spend } = budgeted(new Date());
    await spend(null);
    await expect(assistant.categorize(REQUEST)).rejects.toThrow('not known');
  });

  it('begins anew with a new month', async () => {
    const nextMonth = new Date();
    nextMonth.setUTCMonth(nextMonth.getUTCMonth() + 1, 15);
    const { assistant, spend } = budgeted(nextMonth);
    await spend('5');
    await expect(assistant.categorize(REQUEST)).resolves.toBeDefined();
  });

  it('goes by the name of what it asks', () => {
    const { assistant } = budgeted(new Date());
    expect([assistant.provider, assistant.model]).toEqual(['local', new LocalAssistant({ read: readMessage }).model]);
  });
});

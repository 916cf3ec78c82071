import * as llm from './index.ts';

it('exports the names that other packages are written against', () => {
  expect(Object.keys(llm)).toEqual(
    expect.arrayContaining([
      'AssistantError',
      'ExpenseCategorizationResponse',
      'LLMProvider',
      'LocalAssistant',
      'MESSAGES',
      'OpenAIAssistant',
      'PROMPT_VERSION',
      'costUsd',
      'expenseCategorizationResponse',
    ]),
  );
});

it('reads stored answers whose categories the ledger no longer has', () => {
  const expense = {
    description: 'coffee',
    amount: null,
    currency: null,
    occurredOn: null,
    merchant: null,
    category: 'A category of last year',
    alternatives: [],
    confidence: 0.5,
  };

  expect(llm.ExpenseCategorizationResponse.parse({ expenses: [expense] })).toEqual({ expenses: [expense] });
});

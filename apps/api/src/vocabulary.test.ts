import * as llm from '@expenses/llm';
import type { Assistant, LLMProvider } from '@expenses/llm';
import * as services from '@expenses/services';
import type { ClassificationResult, PreprocessingResult } from '@expenses/services';
import * as storage from '@expenses/storage';
import type {
  CategoryRepository,
  Currency,
  Expense,
  ExpenseCategory,
  ExpenseRepository,
  Ledger,
  User,
  UserPreference,
} from '@expenses/storage';
import * as inMemory from '@expenses/storage/in-memory';
import request from 'supertest';
import * as api from './index.ts';
import { createTestApp } from './test-support/test-app.ts';

/** The project's words, as its packages' public entries have them. */
describe('the vocabulary', () => {
  it.each([
    ['storage', storage, ['DBCategoryRepo', 'DBExpenseRepo', 'ExpenseNotFoundError', 'CategoryNotFoundError']],
    ['storage/in-memory', inMemory, ['InMemoryCategoryRepository', 'InMemoryExpenseRepository']],
    ['llm', llm, ['LLMProvider', 'MESSAGES', 'OpenAIAssistant', 'LocalAssistant', 'ExpenseCategorizationResponse']],
    ['services', services, ['InputPreprocessor', 'ClassificationService']],
    ['api', api, ['createApp', 'getExpenseRepo', 'getUserId', 'ExpenseClassifyRequest', 'ExpenseResponse']],
  ] satisfies [string, object, string[]][])('is what %s exports', (_package, entry: Record<string, unknown>, names) => {
    for (const name of names) expect([name, entry[name]]).toEqual([name, expect.anything()]);
  });

  it('names what storage keeps', async () => {
    const unitOfWork = new inMemory.InMemoryUnitOfWork();
    const people = new services.PeopleService({
      unitOfWork,
      firstPreference: { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' },
    });
    const person = await people.identify(1n);
    const { user, ledger, preference }: { user: User; ledger: Ledger; preference: UserPreference } = person;
    const categories: CategoryRepository = unitOfWork.repositories.categories;
    const expenses: ExpenseRepository = unitOfWork.repositories.expenses;
    const currency: Currency | null = storage.findCurrency(preference.preferredCurrency);
    const category: ExpenseCategory | undefined = (await categories.list(ledger.id))[0];
    const expense: Expense | null = await expenses.get(ledger.id, user.id);

    expect(categories).toBeInstanceOf(inMemory.InMemoryCategoryRepository);
    expect(expenses).toBeInstanceOf(inMemory.InMemoryExpenseRepository);
    expect([currency?.code, category?.name, expense]).toEqual(['EUR', 'Food & Dining', null]);
  });

  it('names how a message is understood', async () => {
    const assistant: Assistant = new llm.LocalAssistant({ read: services.readMessage });
    const provider: LLMProvider = assistant.provider;
    const preprocessed: PreprocessingResult = new services.InputPreprocessor().preprocess(' Coffee  4.50 EUR ');
    const { merchantRules, modelUsage } = new inMemory.InMemoryUnitOfWork().repositories;
    const classification = new services.ClassificationService({
      assistant,
      local: assistant,
      merchantRules,
      modelUsage,
    });
    const result: ClassificationResult = await classification.classify({
      ...{ text: ' ', ledgerId: 'l', userId: 'u', categories: [], today: '2026-03-10' },
      ...{ defaultCurrency: 'EUR', locale: 'en' },
    });

    expect(provider).toBe(llm.LLMProvider.local);
    expect(preprocessed).toMatchObject({ ok: true, text: 'Coffee 4.50 EUR' });
    expect(result.status).toBe('rejected');
  });

  it('names what the API takes and gives', async () => {
    const app = api.createApp(createTestApp().dependencies);
    const message: api.ExpenseClassifyRequest = api.ExpenseClassifyRequest.parse({ description: 'Coffee 4.50 EUR' });

    const response = await request(app).post(`${api.PREFIX}/expenses/classify`).send(message);

    const [expense] = (response.body as { expenses: unknown[] }).expenses;
    const answer: api.ExpenseResponse = api.ExpenseResponse.parse(expense);
    expect(answer).toMatchObject({ amount: '4.50', currency: 'EUR' });
  });
});

import { LocalAssistant } from '@expenses/llm/local';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import { InvalidEditError, NothingToConvertError } from '../expenses/invalid-edit-error.ts';
import type { Person } from '../people/people-service.ts';
import { servicesOn, type Services } from '../services.ts';
import { givenConversion, readContent, storedContent } from './draft-content.ts';
import type { OpenDraft } from './draft-service.ts';

let unitOfWork: InMemoryUnitOfWork;
let services: Services;
let ann: Person;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  services = servicesOn(unitOfWork, {
    classification: new ClassificationService({ assistant: local, local, merchantRules, modelUsage }),
    clock: () => new Date('2026-03-03T11:00:00Z'),
    firstPreference: { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' },
  });
  ann = await services.people.identify(7n);
});

async function open(text: string): Promise<OpenDraft> {
  const understood = await services.expenses.preview(ann, { text });
  const source = { rawText: text, botId: 5, chatId: 7, sourceMessageId: 70 };
  const [draft] = await services.drafts.open(ann, understood, source);
  return draft!;
}

async function saved({ draft }: OpenDraft) {
  const outcome = await services.drafts.save(ann, draft.id);
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.expense.conversion;
}

describe('a rate that a person gives for a draft', () => {
  it('is what the expense is worth once it is saved, on its day', async () => {
    const lunch = await open('Lunch 12 USD yesterday');

    const outcome = await services.drafts.edit(ann, lunch.draft.id, { rate: new Decimal('0.9') });

    expect(outcome).toMatchObject({ kind: 'open', content: { rate: { into: 'EUR' } } });
    const content = outcome.kind === 'open' ? outcome.content : lunch.content;
    expect(givenConversion(content)).toMatchObject({ currency: 'EUR', rateDate: '2026-03-02', rateSource: 'person' });
    const conversion = await saved(lunch);
    expect(conversion).toEqual(givenConversion(content));
    expect(conversion?.amount.toFixed()).toBe('10.8');
  });

  it('stays when amount and day change, and goes when the currency does', async () => {
    const lunch = await open('Lunch 12 USD');
    const { id } = lunch.draft;
    await services.drafts.edit(ann, id, { rate: new Decimal('0.9') });
    await services.drafts.edit(ann, id, { amount: new Decimal(20), occurredOn: '2026-03-01', currency: 'USD' });
    const kept = await services.drafts.find(ann, id);
    expect(kept.kind === 'open' && kept.content.rate?.rate.toFixed()).toBe('0.9');

    await services.drafts.edit(ann, id, { currency: 'GBP' });

    expect(await saved(lunch)).toBeNull();
  });

  it('says nothing of another base currency', async () => {
    const lunch = await open('Lunch 12 USD');
    await services.drafts.edit(ann, lunch.draft.id, { rate: new Decimal('0.9') });
    await services.baseCurrency.change(ann, 'PLN');
    ann = (await services.people.identifyById(ann.user.id))!;

    expect(await saved(lunch)).toBeNull();
  });

  it('is refused when there is nothing to convert, or it cannot be kept', async () => {
    const [lunch, bread] = [await open('Lunch 12 USD'), await open('Bread 3 EUR')];
    const rate = (draft: OpenDraft, value: string) =>
      services.drafts.edit(ann, draft.draft.id, { rate: new Decimal(value) });

    await expect(rate(bread, '2')).rejects.toThrow(NothingToConvertError);
    await expect(rate(lunch, '-2')).rejects.toThrow(InvalidEditError);
    await expect(rate(lunch, '-2')).rejects.toThrow('A rate is more than 0');
  });
});

it('a draft of before knows of no rate', async () => {
  const { content } = await open('Lunch 12 USD');
  const { rate, ...before } = storedContent(content) as Record<string, never>;
  expect(rate).toBeNull();
  expect(readContent(before)).toEqual(content);
  expect(givenConversion(content)).toBeNull();
});

import { LocalAssistant } from '@expenses/llm/local';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { joinUnitOfWork } from '@expenses/storage/repositories';
import { Decimal } from 'decimal.js';
import { ClassificationService } from '../classification/classification-service.ts';
import { readMessage } from '../classification/message-reader.ts';
import type { Person } from '../people/people-service.ts';
import { servicesOn, type Services } from '../services.ts';
import type { OpenDraft } from './draft-service.ts';

const NOW = new Date('2026-03-03T11:00:00Z');
const SOURCE = { botId: 5, chatId: 7, sourceMessageId: 70 };

let now: Date;
let unitOfWork: InMemoryUnitOfWork;
let services: Services;
let ann: Person;

beforeEach(async () => {
  now = NOW;
  unitOfWork = new InMemoryUnitOfWork();
  services = servicesOn(unitOfWork, dependencies());
  ann = await services.people.identify(7n);
});

function dependencies() {
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  return {
    classification: new ClassificationService({ assistant: local, local, merchantRules, modelUsage }),
    clock: () => now,
    firstPreference: { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' },
  };
}

async function open(text: string, person = ann): Promise<readonly OpenDraft[]> {
  const understood = await services.expenses.preview(person, { text });
  return services.drafts.open(person, understood, { ...SOURCE, rawText: text });
}

async function openOne(text = 'Zorblatt 12.50 EUR'): Promise<OpenDraft> {
  const [only] = await open(text);
  return only!;
}

async function categoryId(name: string): Promise<string> {
  const list = await services.categories.list(ann);
  return list.find((category) => category.name === name)!.id;
}

async function expenses() {
  return (await unitOfWork.repositories.expenses.page(ann.ledger.id, {}, 1, 100)).items;
}

describe('saving a draft', () => {
  it('makes an expense of it, with where it came from', async () => {
    const { draft } = await openOne();

    const outcome = await services.drafts.save(ann, draft.id, { categoryId: await categoryId('Health') });

    expect(outcome).toMatchObject({ kind: 'saved', draft: { status: 'confirmed' } });
    const [expense] = await expenses();
    expect(expense).toMatchObject({
      draftId: draft.id,
      status: 'confirmed',
      currency: 'EUR',
      occurredOn: '2026-03-03',
    });
    const [provenance] = await unitOfWork.repositories.provenance.list(ann.ledger.id, expense!.id);
    expect(provenance).toMatchObject({ rawText: 'Zorblatt 12.50 EUR', provider: 'local', failure: null });
  });

  it('happens once, however often it is asked for', async () => {
    const { draft } = await openOne();

    const outcomes = await Promise.all([1, 2, 3].map(() => services.drafts.save(ann, draft.id)));

    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['already-saved', 'already-saved', 'saved']);
    expect(await expenses()).toHaveLength(1);
  });

  it('teaches the ledger, unless nobody looked at it', async () => {
    const [looked, unlooked] = [await openOne('Zorblatt 5 EUR'), await openOne('Quuxmart 6 EUR')];

    await services.drafts.save(ann, looked.draft.id, { categoryId: await categoryId('Health') });
    await services.drafts.save(ann, unlooked.draft.id, { isAutomatic: true });

    const rules = await unitOfWork.repositories.merchantRules.list(ann.ledger.id);
    expect(rules.map(({ key }) => key).join()).toContain('zorblatt');
    expect(rules.map(({ key }) => key).join()).not.toContain('quuxmart');
  });

  it('waits for what is asked', async () => {
    const { draft } = await openOne('taxi to the airport');

    expect(await services.drafts.save(ann, draft.id)).toMatchObject({ kind: 'asking', question: 'amount' });

    await services.drafts.edit(ann, draft.id, { amount: new Decimal(20) });
    expect(await services.drafts.save(ann, draft.id)).toMatchObject({ kind: 'saved' });
  });

  it('does not take a category that was archived since', async () => {
    const { draft } = await openOne();
    const id = await categoryId('Health');
    await services.categories.update(ann, id, { archived: true });

    expect(await services.drafts.save(ann, draft.id, { categoryId: id })).toMatchObject({ kind: 'open' });
    expect(await expenses()).toEqual([]);
  });

  it('is undone with the transaction that it is part of', async () => {
    const { draft } = await openOne();

    const work = unitOfWork.run(async (repositories) => {
      await servicesOn(joinUnitOfWork(repositories), dependencies()).drafts.save(ann, draft.id);
      throw new Error('the update is lost');
    });

    await expect(work).rejects.toThrow('the update is lost');
    expect(await expenses()).toEqual([]);
    expect(await services.drafts.find(ann, draft.id)).toMatchObject({ kind: 'open' });
  });
});

describe('a word on a draft', () => {
  it('of somebody else does nothing', async () => {
    const { draft } = await openOne();
    const bob = await services.people.identify(8n);

    expect(await services.drafts.save(bob, draft.id)).toEqual({ kind: 'foreign' });
    expect(await services.drafts.cancel(bob, draft.id)).toEqual({ kind: 'foreign' });
    expect(await services.drafts.find(ann, draft.id)).toMatchObject({ kind: 'open' });
  });

  it('of somebody who has left its ledger does nothing', async () => {
    const bob = await services.people.identify(8n);
    await unitOfWork.repositories.ledgers.addMember({ ledgerId: ann.ledger.id, userId: bob.user.id, role: 'member' });
    const [one] = await open('Zorblatt 5 EUR', { ...bob, ledger: ann.ledger });
    await unitOfWork.repositories.ledgers.removeMember(ann.ledger.id, bob.user.id);

    expect(await services.drafts.save(bob, one!.draft.id)).toEqual({ kind: 'foreign' });
  });

  it('that nobody knows is told so', async () => {
    expect(await services.drafts.save(ann, '019a0000-0000-7000-8000-000000000000')).toEqual({ kind: 'unknown' });
    expect(await services.drafts.saveBatch(ann, '019a0000-0000-7000-8000-000000000000')).toEqual([{ kind: 'unknown' }]);
    expect(await services.drafts.findByMessage(ann, 5, 7, 99)).toEqual({ kind: 'unknown' });
  });

  it('comes too late after seven days, and not after six if it was worked on', async () => {
    const [left, worked] = [await openOne(), await openOne()];
    now = new Date(NOW.getTime() + 6 * 86_400_000);
    await services.drafts.edit(ann, worked.draft.id, { description: 'Shoes' });
    now = new Date(NOW.getTime() + 8 * 86_400_000);

    expect(await services.drafts.save(ann, left.draft.id)).toMatchObject({ kind: 'expired' });
    expect(await services.drafts.edit(ann, left.draft.id, { description: 'Hats' })).toMatchObject({ kind: 'expired' });
    expect(await services.drafts.save(ann, worked.draft.id)).toMatchObject({ kind: 'saved' });
  });

  it('cancels it, and it stays cancelled', async () => {
    const { draft } = await openOne();

    expect(await services.drafts.cancel(ann, draft.id)).toMatchObject({ kind: 'cancelled' });
    expect(await services.drafts.save(ann, draft.id)).toMatchObject({ kind: 'cancelled' });
    expect(await expenses()).toEqual([]);
  });
});

describe('editing a draft', () => {
  it('settles what was in doubt about the field', async () => {
    const { draft, content } = await openOne('Concert 60 EUR on 2026-05-01');
    expect(content.issues).toContain('future-date');

    const outcome = await services.drafts.edit(ann, draft.id, { occurredOn: '2026-03-01', currency: 'USD' });

    expect(outcome).toMatchObject({ kind: 'open', content: { occurredOn: '2026-03-01', currency: 'USD' } });
    expect(outcome.kind === 'open' && outcome.content.issues).not.toContain('future-date');
  });

  it('refuses an amount that its currency cannot have, and keeps the draft', async () => {
    const { draft } = await openOne('Ramen 1200 JPY');

    await expect(services.drafts.edit(ann, draft.id, { amount: new Decimal('1.5') })).rejects.toMatchObject({
      name: 'TooManyDecimalsError',
      currency: 'JPY',
      minorUnits: 0,
    });
    expect(await services.drafts.find(ann, draft.id)).toMatchObject({ kind: 'open', draft: { version: 1 } });
  });

  it('puts a changed message in the place of what was suggested', async () => {
    const { draft } = await openOne();
    const { items } = await services.expenses.preview(ann, { text: 'Zorblatt 99 USD' });

    const outcome = await services.drafts.rewrite(ann, draft.id, items[0]!, 'Zorblatt 99 USD');

    expect(outcome).toMatchObject({
      kind: 'open',
      draft: { rawText: 'Zorblatt 99 USD' },
      content: { currency: 'USD' },
    });
  });
});

describe('the drafts of one message', () => {
  it('are found by it, in their order', async () => {
    const opened = await open('coffee 3 EUR, bagel 4 EUR');

    const found = await services.drafts.findBySource(5, 7, 70);

    expect(found.map(({ id }) => id)).toEqual(opened.map(({ draft }) => draft.id));
  });

  it('are saved together, but for those that were dealt with and those that are asked about', async () => {
    const [coffee, bagel, taxi] = await open('coffee 3 EUR, bagel 4 EUR, taxi 12 EUR');
    await services.drafts.cancel(ann, coffee!.draft.id);
    await services.drafts.save(ann, bagel!.draft.id);

    const outcomes = await services.drafts.saveBatch(ann, taxi!.draft.id);

    expect(outcomes.map(({ kind }) => kind)).toEqual(['cancelled', 'already-saved', 'saved']);
    expect(await expenses()).toHaveLength(2);
  });

  it('are cancelled together, but for those that are saved', async () => {
    const [coffee, bagel] = await open('coffee 3 EUR, bagel 4 EUR');
    await services.drafts.save(ann, coffee!.draft.id);

    const outcomes = await services.drafts.cancelBatch(ann, bagel!.draft.id);

    expect(outcomes.map(({ kind }) => kind)).toEqual(['already-saved', 'cancelled']);
  });

  it('are found by the message that shows them', async () => {
    const { draft } = await openOne();
    await unitOfWork.repositories.drafts.update(draft.ledgerId, draft.id, { messageId: 71 });

    expect(await services.drafts.findByMessage(ann, 5, 7, 71)).toMatchObject({ kind: 'open', draft: { id: draft.id } });
    expect(await services.drafts.findByMessage(ann, 6, 7, 71)).toEqual({ kind: 'unknown' });
  });
});

describe('what was shown last', () => {
  const [before, after] = [new Date(0), new Date('9999-12-31T00:00:00Z')];

  it('is told as far as it is open, and not when it is too long ago', async () => {
    await openOne('Zorblatt 5 EUR');
    const [coffee, tea] = await open('coffee 3 EUR, tea 2 EUR');
    const latest = async (since = before) =>
      (await services.drafts.openLatest(ann, SOURCE.botId, SOURCE.chatId, since)).map(({ draft }) => draft.id);

    expect(await latest()).toEqual([coffee!.draft.id, tea!.draft.id]);
    await services.drafts.save(ann, tea!.draft.id);
    expect(await latest()).toEqual([coffee!.draft.id]);
    await services.drafts.cancel(ann, coffee!.draft.id);
    expect(await latest()).toEqual([]);
    await openOne('Quuxmart 6 EUR');
    expect(await latest(after)).toEqual([]);
  });

  it('is nothing where nothing was', async () => {
    expect(await services.drafts.openLatest(ann, SOURCE.botId, 999, before)).toEqual([]);
  });
});

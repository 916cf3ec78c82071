import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { learnChoice } from '../classification/memory.ts';
import { PeopleService, type Person } from '../people/people-service.ts';
import { RuleService } from './rule-service.ts';

describe('RuleService', () => {
  it('lists what was learned by its words, a merchant and the same wording once, and no parts', async () => {
    const { service, person, learn } = await setUp();
    await learn('blue bottle espresso', null, 'Food & Dining');
    await learn('Uber', 'uber', 'Transport');
    await learn('Uber', 'uber', 'Transport');

    const rules = await service.list(person);

    expect(rules.map(({ key, kind, category, confirmations }) => [key, kind, category.name, confirmations])).toEqual([
      ['blue bottle espresso', 'wording', 'Food & Dining', 1],
      ['uber', 'merchant', 'Transport', 2],
    ]);
  });

  it('lists a wording that means another category than the merchant of the same name on its own', async () => {
    const { service, person, unitOfWork, categoryId } = await setUp();
    const { merchantRules } = unitOfWork.repositories;
    const ledgerId = person.ledger.id;
    await merchantRules.recordChoice({
      ledgerId,
      kind: 'merchant',
      key: 'orange',
      categoryId: categoryId('Utilities'),
    });
    await merchantRules.recordChoice({ ledgerId, kind: 'wording', key: 'orange', categoryId: categoryId('Groceries') });

    const rules = await service.list(person);

    expect(rules.map(({ kind, category }) => [kind, category.name])).toEqual(
      expect.arrayContaining([
        ['merchant', 'Utilities'],
        ['wording', 'Groceries'],
      ]),
    );
  });

  it('forgets a rule with all that it taught, and keeps what others taught', async () => {
    const { service, person, learn, unitOfWork } = await setUp();
    await learn('blue bottle espresso', null, 'Food & Dining');
    await learn('bus ticket', null, 'Transport');
    const espresso = (await service.list(person)).find(({ key }) => key === 'blue bottle espresso');

    expect(await service.forget(person, espresso!.id)).toMatchObject({ key: 'blue bottle espresso' });

    const left = await unitOfWork.repositories.merchantRules.list(person.ledger.id);
    expect(left.filter(({ key }) => /blue|bottle|espresso/.test(key))).toEqual([]);
    expect(left.some(({ key }) => key === 'bus ticket')).toBe(true);
  });

  it('leaves nothing behind when everything that is listed is forgotten', async () => {
    const { service, person, learn, unitOfWork } = await setUp();
    await learn('blue bottle espresso', 'blue bottle', 'Food & Dining');
    await learn('blue bottle beans', 'blue bottle', 'Groceries');
    await learn('Uber', 'uber', 'Transport');

    for (const { id } of await service.list(person)) await service.forget(person, id);

    expect(await unitOfWork.repositories.merchantRules.list(person.ledger.id)).toEqual([]);
  });

  it('says so when there is nothing to forget any more', async () => {
    const { service, person, learn } = await setUp();
    await learn('Uber', 'uber', 'Transport');
    const [rule] = await service.list(person);

    await service.forget(person, rule!.id);

    expect(await service.forget(person, rule!.id)).toBeNull();
  });

  it("does not reach into another ledger's memory", async () => {
    const { service, person, learn, people } = await setUp();
    await learn('Uber', 'uber', 'Transport');
    const [rule] = await service.list(person);
    const stranger = await people.identify(8n);

    expect(await service.list(stranger)).toEqual([]);
    expect(await service.forget(stranger, rule!.id)).toBeNull();
    expect(await service.list(person)).toHaveLength(1);
  });
});

async function setUp() {
  const unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en' };
  const people = new PeopleService({ unitOfWork, firstPreference });
  const person: Person = await people.identify(7n);
  const categories = await unitOfWork.repositories.categories.list(person.ledger.id);
  const categoryId = (name: string): string => categories.find((category) => category.name === name)!.id;
  const learn = (description: string, merchantKey: string | null, category: string): Promise<void> =>
    learnChoice(unitOfWork.repositories, person.ledger.id, { description, merchantKey }, categoryId(category));
  return { service: new RuleService({ unitOfWork }), unitOfWork, people, person, learn, categoryId };
}

import { CategoryExistsError, CategoryNotFoundError, newId } from '@expenses/storage';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { PeopleService, type Person } from '../people/people-service.ts';
import { CategoryService, LastCategoryError } from './category-service.ts';

describe('CategoryService', () => {
  it('lists the active categories, and archived ones when asked', async () => {
    const { service, person } = await setUp();
    const [first] = await service.list(person);

    await service.update(person, first!.id, { archived: true });

    expect(await service.list(person)).toHaveLength(15);
    expect(await service.list(person, { includeArchived: true })).toHaveLength(16);
  });

  it('adds at the end, and refuses a name that is taken', async () => {
    const { service, person } = await setUp();

    const added = await service.add(person, { name: 'Pets', emoji: '🐕' });

    expect((await service.list(person)).at(-1)).toEqual(added);
    await expect(service.add(person, { name: 'PETS', emoji: '🐈' })).rejects.toThrow(CategoryExistsError);
  });

  it('deletes a category that no expense has', async () => {
    const { service, person } = await setUp();
    const [first] = await service.list(person);

    expect(await service.delete(person, first!.id)).toBeNull();

    expect(await service.list(person, { includeArchived: true })).toHaveLength(15);
  });

  it('archives a category that an expense has, and returns it', async () => {
    const { service, person, unitOfWork } = await setUp();
    const [used] = await service.list(person);
    await unitOfWork.repositories.expenses.add({
      ledgerId: person.ledger.id,
      userId: person.user.id,
      categoryId: used!.id,
      amount: new Decimal('4.50'),
      currency: 'EUR',
      description: 'Coffee',
      occurredOn: '2026-03-01',
      status: 'confirmed',
    });

    const archived = await service.delete(person, used!.id);

    expect(archived).toMatchObject({ id: used!.id, archivedAt: expect.any(Date) as unknown });
  });

  it.each(['update', 'delete'] as const)('keeps the last active category, whatever %s is asked', async (verb) => {
    const { service, person } = await setUp();
    const [last, ...others] = await service.list(person);
    for (const { id } of others) await service.update(person, id, { archived: true });

    const change =
      verb === 'update' ? service.update(person, last!.id, { archived: true }) : service.delete(person, last!.id);

    await expect(change).rejects.toThrow(LastCategoryError);
    expect(await service.list(person)).toEqual([last]);
  });

  it('knows no category of another ledger', async () => {
    const { service, person, stranger } = await setUp();
    const [theirs] = await service.list(stranger);

    await expect(service.update(person, theirs!.id, { name: 'Mine' })).rejects.toThrow(CategoryNotFoundError);
    await expect(service.delete(person, theirs!.id)).rejects.toThrow(CategoryNotFoundError);
    await expect(service.delete(person, newId())).rejects.toThrow(CategoryNotFoundError);
  });
});

async function setUp(): Promise<{
  service: CategoryService;
  person: Person;
  stranger: Person;
  unitOfWork: InMemoryUnitOfWork;
}> {
  const unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' };
  const people = new PeopleService({ unitOfWork, firstPreference });
  const [person, stranger] = [await people.identify(1n), await people.identify(2n)];
  return { service: new CategoryService({ unitOfWork }), person, stranger, unitOfWork };
}

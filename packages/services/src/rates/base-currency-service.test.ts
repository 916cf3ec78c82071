import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { PeopleService, type Person } from '../people/people-service.ts';
import { BaseCurrencyService } from './base-currency-service.ts';

let service: BaseCurrencyService;
let unitOfWork: InMemoryUnitOfWork;
let person: Person;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  service = new BaseCurrencyService({ unitOfWork });
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en-GB' };
  person = await new PeopleService({ unitOfWork, firstPreference }).identify(1n);
});

it('is what the ledger began with, until it is changed', async () => {
  expect(await service.get(person)).toEqual({ currency: 'EUR', change: null });

  const changed = await service.change(person, 'chf');

  expect(changed).toMatchObject({ currency: 'CHF', change: { before: 'EUR', total: 0, done: 0, finishedAt: null } });
  expect(await service.get(person)).toEqual(changed);
});

it('that is changed to what it is stays as it is', async () => {
  expect(await service.change(person, 'EUR')).toEqual({ currency: 'EUR', change: null });
  expect(await unitOfWork.repositories.conversions.openRebases()).toEqual([]);
});

it.each(['DEM', 'BTC', ''])('cannot be %s', async (code) => {
  await expect(service.change(person, code)).rejects.toMatchObject({ name: 'CurrencyNotSupportedError' });
});

it('is for the owner of the ledger to change', async () => {
  const { ledgers, users } = unitOfWork.repositories;
  const shared = await ledgers.add({ name: 'Home', baseCurrency: 'EUR', ownerId: (await users.add({})).id });
  await ledgers.addMember({ ledgerId: shared.id, userId: person.user.id, role: 'member' });

  await expect(service.change({ ...person, ledger: shared }, 'CHF')).rejects.toMatchObject({
    name: 'NotLedgerOwnerError',
  });
  expect(await service.get({ ...person, ledger: shared })).toEqual({ currency: 'EUR', change: null });
});

it('never tells of more done than there was to do', async () => {
  await service.change(person, 'CHF');
  const { conversions } = unitOfWork.repositories;
  const { id: ledgerId } = person.ledger;
  await unitOfWork.repositories.expenses.add({
    ...{ ledgerId, userId: person.user.id, currency: 'CHF', description: 'Taxi', occurredOn: '2026-03-10' },
    ...{ categoryId: (await unitOfWork.repositories.categories.list(ledgerId))[0]!.id, status: 'confirmed' },
    amount: new Decimal(10),
    conversion: {
      ...{ amount: new Decimal(9), currency: 'EUR', rate: new Decimal('0.9') },
      ...{ rateDate: '2026-03-10', rateSource: 'ecb' },
    },
  });
  await conversions.follow(ledgerId, await conversions.stale(ledgerId), []);

  expect((await conversions.rebase(ledgerId))?.done).toBe(1);
  expect((await service.get(person)).change).toMatchObject({ total: 0, done: 0 });
});

import { DEFAULT_CATEGORIES } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { UserExistsError } from '@expenses/storage/repositories';
import { PeopleService } from './people-service.ts';

let unitOfWork: InMemoryUnitOfWork;
let people: PeopleService;

beforeEach(() => {
  unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'CHF', timeZone: 'Europe/Zurich', locale: 'de-CH' };
  people = new PeopleService({ unitOfWork, firstPreference });
});

describe('someone seen for the first time', () => {
  it('gets a ledger of their own, in the first currency', async () => {
    const { user, ledger } = await people.identify(42n);

    expect(user.telegramId).toBe(42n);
    expect(ledger).toMatchObject({ name: 'Personal', baseCurrency: 'CHF' });
    expect(await unitOfWork.repositories.ledgers.members(ledger.id)).toEqual([
      { ledgerId: ledger.id, userId: user.id, role: 'owner' },
    ]);
  });

  it('gets the first preferences, and saves nothing without a tap', async () => {
    const { user, ledger, preference } = await people.identify(42n);

    expect(preference).toEqual({
      userId: user.id,
      preferredCurrency: 'CHF',
      timeZone: 'Europe/Zurich',
      locale: 'de-CH',
      activeLedgerId: ledger.id,
      autoSave: false,
    });
    expect(await unitOfWork.repositories.preferences.get(user.id)).toEqual(preference);
  });

  it('is called, and spoken to, as they introduce themselves', async () => {
    const { user, preference } = await people.identify(42n, { displayName: 'Ada', locale: 'it' });

    expect(user.displayName).toBe('Ada');
    expect(preference).toMatchObject({ locale: 'it', preferredCurrency: 'CHF', timeZone: 'Europe/Zurich' });
  });

  it('gets the default categories', async () => {
    const { ledger } = await people.identify(42n);

    const categories = await unitOfWork.repositories.categories.list(ledger.id);
    expect(categories.map(({ name }) => name)).toEqual(DEFAULT_CATEGORIES.map(({ name }) => name));
  });
});

describe('someone seen again', () => {
  it('is the same person, in the same ledger', async () => {
    const first = await people.identify(42n);

    expect(await people.identify(42n)).toEqual(first);
    expect(await unitOfWork.repositories.ledgers.listForUser(first.user.id)).toHaveLength(1);
  });

  it('is in the ledger that they switched to, with the preferences that they set', async () => {
    const { user, preference } = await people.identify(42n);
    const { ledgers, preferences } = unitOfWork.repositories;
    const household = await ledgers.add({ name: 'Household', baseCurrency: 'EUR', ownerId: user.id });
    await preferences.save({ ...preference, activeLedgerId: household.id, preferredCurrency: 'EUR' });

    expect(await people.identify(42n)).toMatchObject({
      ledger: { name: 'Household' },
      preference: { preferredCurrency: 'EUR' },
    });
  });
});

it('knows someone by their id too', async () => {
  const person = await people.identify(42n);

  expect(await people.identifyById(person.user.id)).toEqual(person);
  expect(await people.identifyById(person.ledger.id)).toBeNull();
});

it('keeps people apart', async () => {
  const [one, other] = [await people.identify(1n), await people.identify(2n)];

  expect(other.user.id).not.toBe(one.user.id);
  expect(other.ledger.id).not.toBe(one.ledger.id);
});

it('makes one person of first messages that come at once', async () => {
  const seen = await Promise.all(Array.from({ length: 5 }, () => people.identify(42n)));

  expect(new Set(seen.map(({ user }) => user.id)).size).toBe(1);
  expect(await unitOfWork.repositories.ledgers.listForUser(seen[0]!.user.id)).toHaveLength(1);
});

it('leaves nothing behind when someone cannot be made', async () => {
  unitOfWork.repositories.preferences.save = () => Promise.reject(new Error('The disk is full'));

  await expect(people.identify(42n)).rejects.toThrow('The disk is full');

  expect(await unitOfWork.repositories.users.findByTelegramId(42n)).toBeNull();
});

it('does not take over an account that is there without a ledger', async () => {
  await unitOfWork.repositories.users.add({ telegramId: 42n });

  await expect(people.identify(42n)).rejects.toThrow(UserExistsError);
});

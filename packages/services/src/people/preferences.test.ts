import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { PeopleService, type Person } from './people-service.ts';
import { findTimeZone, InvalidPreferenceError, type PreferenceEdit } from './preferences.ts';

let unitOfWork: InMemoryUnitOfWork;
let people: PeopleService;
let ann: Person;

beforeEach(async () => {
  unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' };
  people = new PeopleService({ unitOfWork, firstPreference });
  ann = await people.identify(1n);
});

describe('setting preferences', () => {
  it('keeps what is given in its standard form, and leaves the others as they are', async () => {
    const { preference } = await people.setPreferences(ann, { preferredCurrency: 'chf', locale: 'DE-ch' });
    expect(preference).toEqual({ ...ann.preference, preferredCurrency: 'CHF', locale: 'de-CH' });
    expect(await unitOfWork.repositories.preferences.get(ann.user.id)).toEqual(preference);
  });

  it('leaves what was set meanwhile', async () => {
    await people.setPreferences(ann, { autoSave: true });
    const { preference } = await people.setPreferences(ann, { timeZone: 'asia/tokyo' });
    expect(preference).toMatchObject({ autoSave: true, timeZone: 'Asia/Tokyo' });
  });

  it.each<[PreferenceEdit, string]>([
    [{ preferredCurrency: 'DEM' }, 'ISO 4217'],
    [{ preferredCurrency: 'XAU' }, 'ISO 4217'],
    [{ timeZone: 'Europe/Atlantis' }, 'IANA'],
    [{ timeZone: '+02:00' }, 'IANA'],
    [{ timeZone: '' }, 'IANA'],
    [{ locale: 'not a language' }, 'BCP 47'],
    [{ locale: '' }, 'BCP 47'],
  ])('refuses %j, and keeps nothing of the rest', async (edit, message) => {
    const setting = people.setPreferences(ann, { autoSave: true, ...edit });
    await expect(setting).rejects.toThrow(InvalidPreferenceError);
    await expect(setting).rejects.toMatchObject({
      preference: Object.keys(edit)[0],
      message: expect.stringContaining(message) as string,
    });
    expect(await unitOfWork.repositories.preferences.get(ann.user.id)).toEqual(ann.preference);
  });
});

it.each([
  ['europe/berlin', 'Europe/Berlin'],
  ['UTC', 'UTC'],
  ['Asia/Kolkata', 'Asia/Calcutta'],
])('finds the time zone %s', (name, zone) => {
  expect(findTimeZone(name)).toBe(zone);
});

it('erases a person', async () => {
  await people.erase(ann);
  expect(await unitOfWork.repositories.users.get(ann.user.id)).toBeNull();
  expect((await people.identify(1n)).user.id).not.toBe(ann.user.id);
});

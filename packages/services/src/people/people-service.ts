import type { Person, UserPreference } from '@expenses/storage/domain';
import { UserExistsError, type Repositories, type UnitOfWork } from '@expenses/storage/repositories';
import { checkedPreferences, type PreferenceEdit } from './preferences.ts';

export type { Person } from '@expenses/storage/domain';

/** What is assumed of a person until they say otherwise. */
export type FirstPreference = Pick<UserPreference, 'preferredCurrency' | 'timeZone' | 'locale'>;

/** What is known of a person when they are first seen. */
export interface Introduction extends Partial<FirstPreference> {
  readonly displayName?: string;
}

export interface PeopleDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly firstPreference: FirstPreference;
}

/** What the ledger is called that a person has from the start. It is shown by whose it is, in the reader's language. */
export const PERSONAL_LEDGER = 'Personal';

/** Knows people by their Telegram account, and welcomes new ones. */
export class PeopleService {
  readonly #deps: PeopleDependencies;

  constructor(dependencies: PeopleDependencies) {
    this.#deps = dependencies;
  }

  /** The person with that Telegram id; on first sight they are made, with a ledger of their own. */
  async identify(telegramId: bigint, introduction: Introduction = {}): Promise<Person> {
    return (await this.#find(telegramId)) ?? (await this.#welcome(telegramId, introduction));
  }

  /**
   * Sets what is given of a person's preferences, and leaves the others as they are now.
   *
   * @throws {InvalidPreferenceError}
   */
  async setPreferences(person: Person, edit: PreferenceEdit): Promise<Person> {
    const checked = checkedPreferences(edit);
    return this.#deps.unitOfWork.run(async ({ preferences }) => {
      const current = (await preferences.get(person.user.id)) ?? person.preference;
      return { ...person, preference: await preferences.save({ ...current, ...checked }) };
    });
  }

  /** Erases all that is kept of a person, as `UserRepository.erase` says. */
  async erase(person: Person): Promise<void> {
    await this.#deps.unitOfWork.run(({ users }) => users.erase(person.user.id));
  }

  /** The person with that id; null when there is none. */
  identifyById(userId: string): Promise<Person | null> {
    return this.#deps.unitOfWork.repositories.people.find({ userId });
  }

  #find(telegramId: bigint): Promise<Person | null> {
    return this.#deps.unitOfWork.repositories.people.find({ telegramId });
  }

  async #welcome(telegramId: bigint, introduction: Introduction): Promise<Person> {
    try {
      return await this.#deps.unitOfWork.run((repositories) => this.#create(telegramId, introduction, repositories));
    } catch (error) {
      // Two first requests at once: the other one made the person.
      const person = error instanceof UserExistsError ? await this.#find(telegramId) : null;
      if (person === null) throw error;
      return person;
    }
  }

  async #create(
    telegramId: bigint,
    { displayName, ...given }: Introduction,
    { users, ledgers, preferences }: Repositories,
  ): Promise<Person> {
    const firstPreference = { ...this.#deps.firstPreference, ...given };
    const user = await users.add({ telegramId, displayName: displayName ?? null });
    const baseCurrency = firstPreference.preferredCurrency;
    const ledger = await ledgers.add({ name: PERSONAL_LEDGER, baseCurrency, ownerId: user.id });
    const preference = await preferences.save({
      ...firstPreference,
      userId: user.id,
      activeLedgerId: ledger.id,
      autoSave: false,
    });
    return { user, preference, ledger };
  }
}

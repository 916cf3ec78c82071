import type { Ledger, User, UserPreference } from '@expenses/storage/domain';
import { UserExistsError, type Repositories, type UnitOfWork } from '@expenses/storage/repositories';

/** Someone who uses the tracker, and the ledger that they are working in. */
export interface Person {
  readonly user: User;
  readonly preference: UserPreference;
  readonly ledger: Ledger;
}

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

  async #find(telegramId: bigint): Promise<Person | null> {
    const { users, preferences, ledgers } = this.#deps.unitOfWork.repositories;
    const user = await users.findByTelegramId(telegramId);
    const preference = user === null ? null : await preferences.get(user.id);
    const ledger = preference === null ? null : await ledgers.get(preference.activeLedgerId);
    return user === null || preference === null || ledger === null ? null : { user, preference, ledger };
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
    const ledger = await ledgers.add({ name: 'Personal', baseCurrency, ownerId: user.id });
    const preference = await preferences.save({
      ...firstPreference,
      userId: user.id,
      activeLedgerId: ledger.id,
      autoSave: false,
    });
    return { user, preference, ledger };
  }
}

import type { Ledger, UnitOfWork } from '@expenses/storage';
import type { Person } from '../people/people-service.ts';

/** A Telegram chat that several people are in. */
export interface SharedChat {
  readonly botId: number;
  readonly chatId: number;
  readonly title: string;
}

export interface LedgerDependencies {
  readonly unitOfWork: UnitOfWork;
}

/** Ledgers that people have in common. */
export class LedgerService {
  readonly #deps: LedgerDependencies;

  constructor(dependencies: LedgerDependencies) {
    this.#deps = dependencies;
  }

  /**
   * The person, in the ledger of the chat. The first who writes there makes it, in their currency; everyone who writes
   * there is a member.
   */
  async inChat(person: Person, chat: SharedChat): Promise<Person> {
    const ledger = (await this.#ofChat(chat)) ?? (await this.#make(person, chat));
    await this.#deps.unitOfWork.repositories.ledgers.addMember({
      ledgerId: ledger.id,
      userId: person.user.id,
      role: 'member',
    });
    return { ...person, ledger };
  }

  async #ofChat({ botId, chatId }: SharedChat): Promise<Ledger | null> {
    const { telegramChats, ledgers } = this.#deps.unitOfWork.repositories;
    const chat = await telegramChats.get(botId, chatId);
    return chat?.ledgerId == null ? null : ledgers.get(chat.ledgerId);
  }

  async #make(person: Person, chat: SharedChat): Promise<Ledger> {
    try {
      return await this.#deps.unitOfWork.run(async ({ ledgers, telegramChats }) => {
        const baseCurrency = person.preference.preferredCurrency;
        const made = await ledgers.add({ name: chat.title, baseCurrency, ownerId: person.user.id });
        const { ledgerId } = await telegramChats.bindLedger(chat.botId, chat.chatId, made.id);
        if (ledgerId !== made.id) throw new ChatBoundError();
        return made;
      });
    } catch (error) {
      const other = error instanceof ChatBoundError ? await this.#ofChat(chat) : null;
      if (other === null) throw error;
      return other;
    }
  }
}

/** Somebody else made the chat's ledger meanwhile: one's own is undone. */
class ChatBoundError extends Error {
  override name = 'ChatBoundError';
}

import type { Invite, Ledger, Repositories, UnitOfWork } from '@expenses/storage';
import type { Clock } from '../calendar.ts';
import type { Person } from '../people/people-service.ts';
import { hashOfInvite, newInviteCode } from './invite-code.ts';

/** A Telegram chat that several people are in. */
export interface SharedChat {
  readonly botId: number;
  readonly chatId: number;
  readonly title: string;
}

/** A ledger, as one of its members sees it. */
export interface LedgerView {
  readonly ledger: Ledger;
  /** It was made for the person when they were first seen. */
  readonly isPersonal: boolean;
  /** What the other members are called, in the order in which they joined; null: they have no name. */
  readonly others: readonly (string | null)[];
}

/** What an invitation is to. */
export interface InviteView {
  /** Null: to the bot alone. */
  readonly ledger: Ledger | null;
  /** The person is in that ledger already. */
  readonly isMember: boolean;
  /** What the inviter is called. */
  readonly inviter: string | null;
  /** Who the inviter is on Telegram. */
  readonly inviterTelegramId: bigint | null;
}

interface TakenInvite {
  readonly invite: Invite;
  readonly ledger: Ledger | null;
  readonly isMember: boolean;
}

/** What came of an invitation. */
export type Redemption =
  /** The ledger is the person's active one from now on. */
  | { readonly kind: 'joined'; readonly person: Person }
  /** It leads to no ledger, or no more. */
  | { readonly kind: 'gone' };

/** What came of leaving a ledger. */
export type Leaving =
  | { readonly kind: 'left'; readonly ledger: Ledger; readonly person: Person }
  /** It is the person's own. */
  | { readonly kind: 'personal' }
  /** Nobody else is in it. */
  | { readonly kind: 'last' }
  /** They are no member. */
  | { readonly kind: 'stranger' };

export interface LedgerDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** How long an invitation can be used. */
const INVITE_LIFE_MS = 48 * 60 * 60 * 1000;

/** Ledgers that people have in common, and how they come to. */
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

  /** The person's ledgers, in the order in which they were made. */
  async listFor(person: Person): Promise<readonly LedgerView[]> {
    const { ledgers, users } = this.#deps.unitOfWork.repositories;
    const list = await ledgers.listForUser(person.user.id);
    const personal = personalOf(person, list);
    return Promise.all(
      list.map(async (ledger) => {
        const members = await ledgers.members(ledger.id);
        const others = members.map(({ userId }) => userId).filter((userId) => userId !== person.user.id);
        const known = new Map((await users.list(others)).map((user) => [user.id, user.displayName]));
        return { ledger, isPersonal: ledger === personal, others: others.map((userId) => known.get(userId) ?? null) };
      }),
    );
  }

  /** The person in another of their ledgers. Null: they are no member of it. */
  async personIn(person: Person, ledgerId: string): Promise<Person | null> {
    if (person.ledger.id === ledgerId) return person;
    const list = await this.#deps.unitOfWork.repositories.ledgers.listForUser(person.user.id);
    const ledger = list.find(({ id }) => id === ledgerId);
    return ledger === undefined ? null : { ...person, ledger };
  }

  /** Makes a ledger the one that the person's messages go to. @returns null when they are no member of it */
  async switchTo(person: Person, ledgerId: string): Promise<Person | null> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const list = await repositories.ledgers.listForUser(person.user.id);
      const ledger = list.find(({ id }) => id === ledgerId);
      return ledger === undefined ? null : activate(repositories, person, ledger);
    });
  }

  /**
   * Takes the person out of a ledger that they share. If it is their active one, another takes its place: their own.
   *
   * @param ledgerId default: the active one
   */
  async leave(person: Person, ledgerId = person.ledger.id): Promise<Leaving> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const { ledgers } = repositories;
      await ledgers.lock(ledgerId);
      const list = await ledgers.listForUser(person.user.id);
      const ledger = list.find(({ id }) => id === ledgerId);
      if (ledger === undefined) return { kind: 'stranger' };
      const next = personalOf(person, list) ?? list.find((other) => other !== ledger);
      if (next === undefined || next === ledger) return { kind: 'personal' };
      if ((await ledgers.members(ledgerId)).length === 1) return { kind: 'last' };
      const isActive = person.preference.activeLedgerId === ledgerId;
      const moved = isActive ? await activate(repositories, person, next) : person;
      await ledgers.removeMember(ledgerId, person.user.id);
      return { kind: 'left', ledger, person: moved };
    });
  }

  /**
   * Takes somebody who left the chat out of its ledger; what they spent stays there. Null: there was nothing to leave, be
   * it that nobody knows them, or that nobody else is in it.
   */
  async leftChat({ botId, chatId }: Pick<SharedChat, 'botId' | 'chatId'>, telegramId: bigint): Promise<Leaving | null> {
    const { telegramChats, people } = this.#deps.unitOfWork.repositories;
    const chat = await telegramChats.get(botId, chatId);
    if (chat?.ledgerId == null) return null;
    const person = await people.find({ telegramId });
    return person === null ? null : this.leave(person, chat.ledgerId);
  }

  /**
   * Makes an invitation, to the person's ledger or to the bot alone. One person can use it, within 48 hours.
   *
   * @returns its code: 22 characters that may stand in a link. It is kept nowhere
   */
  async invite(person: Person, { ledger }: { readonly ledger: boolean }): Promise<string> {
    const code = newInviteCode();
    await this.#deps.unitOfWork.repositories.invites.add({
      ledgerId: ledger ? person.ledger.id : null,
      codeHash: hashOfInvite(code),
      createdBy: person.user.id,
      expiresAt: new Date(this.#deps.clock().getTime() + INVITE_LIFE_MS),
    });
    return code;
  }

  /** Whether the code is that of an invitation that can be used. */
  async isInvite(code: string): Promise<boolean> {
    return (await this.#findInvite(this.#deps.unitOfWork.repositories, code)) !== null;
  }

  /**
   * Opens an invitation. Who opens it first has it: nobody else can use it from then on. Who made it, and who is in its
   * ledger already, leave it as it is.
   *
   * @returns null when it invites to nothing, or no more
   */
  async open(code: string, person: Person): Promise<InviteView | null> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const taken = await this.#take(repositories, code, person);
      if (taken === null) return null;
      const inviter = await repositories.users.get(taken.invite.createdBy);
      const { ledger, isMember } = taken;
      return {
        ...{ ledger, isMember },
        inviter: inviter?.displayName ?? null,
        inviterTelegramId: inviter?.telegramId ?? null,
      };
    });
  }

  /** Joins the ledger of an invitation that the person opened; a second time changes nothing. */
  async redeem(code: string, person: Person): Promise<Redemption> {
    return this.#deps.unitOfWork.run(async (repositories) => {
      const taken = await this.#take(repositories, code, person);
      if (taken?.ledger == null) return { kind: 'gone' };
      const { ledger, isMember } = taken;
      if (!isMember)
        await repositories.ledgers.addMember({ ledgerId: ledger.id, userId: person.user.id, role: 'member' });
      return { kind: 'joined', person: await activate(repositories, person, ledger) };
    });
  }

  async #take(repositories: Repositories, code: string, { user }: Person): Promise<TakenInvite | null> {
    const { invites, ledgers } = repositories;
    const found = await this.#findInvite(repositories, code);
    const own = await ledgers.listForUser(user.id);
    const isOf = ({ ledgerId }: Invite): boolean => own.some(({ id }) => id === ledgerId);
    const isTheirs = found !== null && (found.createdBy === user.id || isOf(found));
    const invite = isTheirs ? found : await invites.redeem(hashOfInvite(code), user.id, this.#deps.clock());
    if (invite === null || !(await isStanding(repositories, invite))) return null;
    const ledger = invite.ledgerId === null ? null : await ledgers.get(invite.ledgerId);
    return { invite, ledger, isMember: isOf(invite) };
  }

  async #findInvite(repositories: Repositories, code: string): Promise<Invite | null> {
    const invite = await repositories.invites.find(hashOfInvite(code), this.#deps.clock());
    return invite !== null && (await isStanding(repositories, invite)) ? invite : null;
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

/**
 * The ledger that was made with the person: the first of theirs that is not older than they are, as ids tell (UUIDv7).
 * They may have come into older ones, and own those since.
 */
function personalOf({ user }: Person, ledgers: readonly Ledger[]): Ledger | undefined {
  return ledgers.find(({ id }) => id > user.id);
}

/** Who has left a ledger invites nobody to it any more. */
async function isStanding({ ledgers }: Repositories, { ledgerId, createdBy }: Invite): Promise<boolean> {
  if (ledgerId === null) return true;
  const members = await ledgers.members(ledgerId);
  return members.some(({ userId }) => userId === createdBy);
}

async function activate({ preferences }: Repositories, person: Person, ledger: Ledger): Promise<Person> {
  const current = (await preferences.get(person.user.id)) ?? person.preference;
  return { ...person, ledger, preference: await preferences.save({ ...current, activeLedgerId: ledger.id }) };
}

/** Somebody else made the chat's ledger meanwhile: one's own is undone. */
class ChatBoundError extends Error {
  override name = 'ChatBoundError';
}

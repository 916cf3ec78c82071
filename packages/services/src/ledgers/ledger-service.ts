import { isDeepStrictEqual } from 'node:util';
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

type ChatPlace = Pick<SharedChat, 'botId' | 'chatId'>;

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

/**
 * What the bot waits for from who left a chat as the last of its ledger: that they write there again, or that somebody
 * else does, who has the ledger then.
 */
const KEEPING = { kind: 'keeper' } as const;
/** However long that takes. */
const FOREVER = new Date('9999-12-31T00:00:00Z');
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
   * there is a member, and takes the place of who kept the ledger after leaving the chat.
   */
  async inChat(person: Person, chat: SharedChat): Promise<Person> {
    const ledger = (await this.#ofChat(chat)) ?? (await this.#make(person, chat));
    const { ledgers, conversations } = this.#deps.unitOfWork.repositories;
    const members = await ledgers.members(ledger.id);
    if (!members.some(({ userId }) => userId === person.user.id)) await this.#join(person, ledger, chat);
    else if (await this.#isKeeper(this.#deps.unitOfWork.repositories, chat, person.user.id)) {
      await conversations.clear(chat.botId, chat.chatId, person.user.id);
    }
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
    return this.#deps.unitOfWork.run((repositories) => leave(repositories, person, ledgerId));
  }

  /**
   * Takes somebody who left the chat out of its ledger; what they spent stays there. The last one keeps it, but is not in
   * it by default any more: `inChat` gives it to whoever writes in the chat next. Null: there was nothing to leave.
   */
  async leftChat(chat: ChatPlace, telegramId: bigint): Promise<Leaving | null> {
    const { telegramChats, people } = this.#deps.unitOfWork.repositories;
    const ledgerId = (await telegramChats.get(chat.botId, chat.chatId))?.ledgerId ?? null;
    const person = ledgerId === null ? null : await people.find({ telegramId });
    if (ledgerId === null || person === null) return null;
    return this.#deps.unitOfWork.run(async (repositories) => {
      const left = await leave(repositories, person, ledgerId);
      if (left.kind === 'last') await keep(repositories, person, ledgerId, chat);
      return left;
    });
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

  async #join(person: Person, { id: ledgerId }: Ledger, chat: ChatPlace): Promise<void> {
    await this.#deps.unitOfWork.run(async (repositories) => {
      const { ledgers, people } = repositories;
      // Nobody becomes the one who keeps it meanwhile.
      await ledgers.lock(ledgerId);
      const before = await ledgers.members(ledgerId);
      await ledgers.addMember({ ledgerId, userId: person.user.id, role: 'member' });
      for (const { userId } of before) {
        if (!(await this.#isKeeper(repositories, chat, userId))) continue;
        const keeper = await people.find({ userId });
        if (keeper !== null) await leave(repositories, keeper, ledgerId);
        await repositories.conversations.clear(chat.botId, chat.chatId, userId);
      }
    });
  }

  async #isKeeper({ conversations }: Repositories, { botId, chatId }: ChatPlace, userId: string): Promise<boolean> {
    const kept = await conversations.get(botId, chatId, userId, this.#deps.clock());
    return isDeepStrictEqual(kept?.state, KEEPING);
  }

  async #ofChat({ botId, chatId }: ChatPlace): Promise<Ledger | null> {
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

async function leave(repositories: Repositories, person: Person, ledgerId: string): Promise<Leaving> {
  const { ledgers } = repositories;
  await ledgers.lock(ledgerId);
  const list = await ledgers.listForUser(person.user.id);
  const ledger = list.find(({ id }) => id === ledgerId);
  if (ledger === undefined) return { kind: 'stranger' };
  const next = nextOf(person, list, ledgerId);
  if (next === null) return { kind: 'personal' };
  if ((await ledgers.members(ledgerId)).length === 1) return { kind: 'last' };
  const isActive = person.preference.activeLedgerId === ledgerId;
  const moved = isActive ? await activate(repositories, person, next) : person;
  await ledgers.removeMember(ledgerId, person.user.id);
  return { kind: 'left', ledger, person: moved };
}

/** The last one of a chat's ledger stays in it, since it would be lost without a member. */
async function keep(
  repositories: Repositories,
  person: Person,
  ledgerId: string,
  { botId, chatId }: ChatPlace,
): Promise<void> {
  const next = nextOf(person, await repositories.ledgers.listForUser(person.user.id), ledgerId);
  if (person.preference.activeLedgerId === ledgerId && next !== null) await activate(repositories, person, next);
  await repositories.conversations.set({ botId, chatId, userId: person.user.id, state: KEEPING, expiresAt: FOREVER });
}

/** The ledger that takes the place of one that a person leaves; null: that is their own. */
function nextOf(person: Person, ledgers: readonly Ledger[], leftId: string): Ledger | null {
  const next = personalOf(person, ledgers) ?? ledgers.find(({ id }) => id !== leftId);
  return next === undefined || next.id === leftId ? null : next;
}

async function activate({ preferences }: Repositories, person: Person, ledger: Ledger): Promise<Person> {
  const current = (await preferences.get(person.user.id)) ?? person.preference;
  return { ...person, ledger, preference: await preferences.save({ ...current, activeLedgerId: ledger.id }) };
}

/** Somebody else made the chat's ledger meanwhile: one's own is undone. */
class ChatBoundError extends Error {
  override name = 'ChatBoundError';
}

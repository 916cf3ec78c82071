import type { Logger } from '@expenses/runtime';
import type { InviteView, Person, Services } from '@expenses/services';
import type { UnitOfWork } from '@expenses/storage';
import type { User } from 'telegraf/types';
import { commandOf } from '../command.ts';
import type { BotContext } from '../context.ts';
import { textOf } from '../dispatcher.ts';
import { readExpectedAnswer, type ExpectedAnswerOf } from '../expected-answer.ts';
import { languageOf, localeOf } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { buttonsOf } from '../keyboards/buttons.ts';
import type { Commit } from '../updates/update-worker.ts';
import type { AccessGate } from './access-gate.ts';

export interface AdmissionDependencies {
  readonly botId: number;
  readonly gate: AccessGate;
  readonly unitOfWork: UnitOfWork;
  readonly services: Services;
  readonly clock: () => Date;
  readonly logger: Logger;
  /** The bot's name on Telegram, without the @. */
  readonly username: () => string;
}

/** Of the buttons with which the owner decides; each carries the Telegram id of whom it is about, in base 36. */
export const ADMISSION_ACTIONS = { admit: 'oa', decline: 'od' } as const;

/** So long the owner's word is waited for. */
const REQUEST_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The bot's door. The owner's own invitations admit to the bot; with anybody else's the owner is asked first. Whoever
 * has none is told once that the bot is private.
 */
export class Admission {
  readonly #deps: AdmissionDependencies;

  constructor(dependencies: AdmissionDependencies) {
    this.#deps = dependencies;
  }

  /** Says in the log how to become the owner, while nobody is. */
  async announce(): Promise<void> {
    const { gate, unitOfWork, logger, username } = this.#deps;
    const code = await gate.openCode(unitOfWork.repositories.telegramAccess);
    if (code === null) return;
    logger.warn(
      `The bot has no owner yet: send "/start ${code}" to @${username()} to become it. Everybody else is refused until then.`,
    );
  }

  /** Whether the person may use the bot; who may not is told what they can do. */
  async admit(ctx: BotContext, from: User, commit: Commit): Promise<boolean> {
    const { botId, gate, unitOfWork } = this.#deps;
    const { telegramAccess } = unitOfWork.repositories;
    const start = commandOf(textOf(ctx.message), ctx.me);
    const isStart = start?.name === 'start' && start.isOurs !== false && ctx.chat?.type === 'private';
    const code = isStart ? start.args : null;
    if (await gate.admits(telegramAccess, from.id, code)) return true;
    const { ownerId } = gate.isListed ? { ownerId: null } : await telegramAccess.ownership(botId);
    const invite = code === null || ownerId === null ? null : await this.#open(from, code);
    if (code === null || ownerId === null || invite === null) await this.#refuse(from, commit);
    else if (invite.inviterTelegramId === BigInt(ownerId)) {
      await telegramAccess.admit(botId, from.id);
      return true;
    } else await this.#ask(ctx, from, ownerId, { code, invite }, commit);
    return false;
  }

  /** The person who wrote; on first sight they are made. */
  identify(from: User): Promise<Person> {
    const introduction = { displayName: from.first_name, locale: localeOf(from.language_code) };
    return this.#deps.services.people.identify(BigInt(from.id), introduction);
  }

  /**
   * Opens the invitation, so that of two strangers who hold it one gets in. Who opened it may have been interrupted: they
   * are known by then. A stranger with no invitation leaves nothing here.
   */
  async #open(from: User, code: string): Promise<InviteView | null> {
    const { services, unitOfWork } = this.#deps;
    const { users } = unitOfWork.repositories;
    const mayBe = (await services.ledgers.isInvite(code)) || (await users.findByTelegramId(BigInt(from.id))) !== null;
    return mayBe ? services.ledgers.open(code, await this.identify(from)) : null;
  }

  #refuse(from: User, commit: Commit): Promise<void> {
    const say = new Translator(languageOf(from.language_code));
    return commit(async ({ telegramAccess }, replies) => {
      const isFirst = await telegramAccess.markStranger(this.#deps.botId, from.id);
      if (isFirst) replies.send(say.html('refused.stranger'));
      replies.answer(say.text('answer.foreign'));
    });
  }

  /** Once for an invitation, however often it is opened. */
  async #ask(
    ctx: BotContext,
    from: User,
    ownerId: number,
    { code, invite }: { readonly code: string; readonly invite: InviteView },
    commit: Commit,
  ): Promise<void> {
    const { botId, services, clock } = this.#deps;
    const [person, owner] = [await this.identify(from), await services.people.identify(BigInt(ownerId))];
    const request = { botId, chatId: ctx.chatId, userId: person.user.id };
    await commit(async ({ conversations }, replies) => {
      const say = new Translator(person.preference.locale);
      const inviter = (to: Translator) => invite.inviter ?? to.text('list.somebody');
      replies.send(say.html('admission.asked', { inviter: inviter(say) }));
      const { chatId, userId } = request;
      const before = readExpectedAnswer((await conversations.get(botId, chatId, userId, clock()))?.state);
      if (before?.kind === 'admission' && before.code === code) return;
      const state: ExpectedAnswerOf<'admission'> = { kind: 'admission', code };
      const expiresAt = new Date(clock().getTime() + REQUEST_LIFE_MS);
      await conversations.set({ ...request, state: { ...state }, expiresAt });
      const [toOwner, button] = [new Translator(owner.preference.locale), buttonsOf(ownerId)];
      const about = from.id.toString(36);
      replies.send(toOwner.html('admission.request', { inviter: inviter(toOwner), name: called(from) }), {
        chatId: ownerId,
        keyboard: [
          [button(toOwner.text('button.admit'), ADMISSION_ACTIONS.admit, about)],
          [button(toOwner.text('button.refuse'), ADMISSION_ACTIONS.decline, about)],
        ],
      });
    });
  }
}

/** "Bob (@bob_b)": the owner knows people by either. */
function called({ first_name, username }: User): string {
  return username === undefined ? first_name : `${first_name} (@${username})`;
}

import type { Person, Services } from '@expenses/services';
import type { UnitOfWork } from '@expenses/storage';
import type { User } from 'telegraf/types';
import type { BotContext } from '../context.ts';
import { commandOf, textOf } from '../dispatcher.ts';
import { languageOf, localeOf } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import type { Commit } from '../updates/update-worker.ts';
import type { AccessGate } from './access-gate.ts';

export interface AdmissionDependencies {
  readonly botId: number;
  readonly gate: AccessGate;
  readonly unitOfWork: UnitOfWork;
  readonly services: Services;
}

/** The bot's door: who writes is let in, or told once that the bot is private. */
export class Admission {
  readonly #deps: AdmissionDependencies;

  constructor(dependencies: AdmissionDependencies) {
    this.#deps = dependencies;
  }

  /** Whether the person may use the bot; who may not is told so once. */
  async admit(ctx: BotContext, from: User, commit: Commit): Promise<boolean> {
    const { botId, gate, unitOfWork } = this.#deps;
    const start = commandOf(textOf(ctx.message), ctx.me);
    const code = start?.name === 'start' ? start.args : null;
    const isInvited = () => (code === null ? Promise.resolve(false) : this.#isInvited(from, code));
    const { telegramAccess } = unitOfWork.repositories;
    if ((await gate.admit(telegramAccess, from.id, code, isInvited)) !== 'refused') return true;
    const say = new Translator(languageOf(from.language_code));
    await commit(async (repositories, replies) => {
      const isFirst = await repositories.telegramAccess.markStranger(botId, from.id);
      if (isFirst) replies.send(say.html('refused.stranger'));
      replies.answer(say.text('answer.foreign'));
    });
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
  async #isInvited(from: User, code: string): Promise<boolean> {
    const { services, unitOfWork } = this.#deps;
    const { users } = unitOfWork.repositories;
    const mayBe = (await services.ledgers.isInvite(code)) || (await users.findByTelegramId(BigInt(from.id))) !== null;
    return mayBe && (await services.ledgers.open(code, await this.identify(from))) !== null;
  }
}

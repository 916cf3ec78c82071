import type { Person } from '@expenses/services';
import { ADMISSION_ACTIONS } from '../access/admission.ts';
import type { BotContext, Effects } from '../context.ts';
import { readExpectedAnswer } from '../expected-answer.ts';
import { tappedMessageId, type ButtonHandler, type Feature } from '../feature.ts';
import { Translator } from '../i18n/translator.ts';
import { buttonsOf } from '../keyboards/buttons.ts';
import { offerLedger } from './start.ts';

export interface AdmissionsDependencies {
  readonly botId: number;
  readonly clock: () => Date;
}

/** Somebody who was invited by a member, and waits for the owner's word. */
interface Applicant {
  readonly telegramId: number;
  readonly person: Person;
  /** The invitation's. */
  readonly code: string;
}

/** What the owner says to those who were invited by others: with one tap they are in, or stay out. */
export class AdmissionsFeature implements Feature {
  readonly #deps: AdmissionsDependencies;

  constructor(dependencies: AdmissionsDependencies) {
    this.#deps = dependencies;
  }

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ADMISSION_ACTIONS.admit]: (ctx, [about]) =>
      this.#decide(ctx, about, (effects, applicant) => this.#admit(ctx, effects, applicant)),
    // The request stays, so that whoever is declined does not ask again and again.
    [ADMISSION_ACTIONS.decline]: (ctx, [about]) =>
      this.#decide(ctx, about, async ({ replies }, { telegramId, person }) => {
        replies.edit(tappedMessageId(ctx), ctx.turn.say.html('admission.declined', { name: nameOf(ctx, person) }));
        const theirs = new Translator(person.preference.locale);
        replies.send(theirs.html('admission.refused'), { chatId: telegramId });
      }),
  };

  /** Only the owner decides: a client can send any data. */
  #decide(
    ctx: BotContext,
    about: string | undefined,
    work: (effects: Effects, applicant: Applicant) => Promise<void>,
  ): Promise<void> {
    const { turn } = ctx;
    return turn.commit(async (effects) => {
      const { repositories, replies } = effects;
      if ((await repositories.telegramAccess.get(this.#deps.botId, turn.telegramId)) !== 'owner') {
        replies.answer(turn.say.text('answer.foreign'), true);
        return;
      }
      const applicant = await this.#applicant(effects, parseInt(about ?? '', 36));
      if (applicant !== null) return work(effects, applicant);
      replies.answer(turn.say.text('trouble.expired'));
      replies.editKeyboard(tappedMessageId(ctx), []);
    });
  }

  async #applicant({ repositories }: Effects, telegramId: number): Promise<Applicant | null> {
    const { botId, clock } = this.#deps;
    const { people, conversations } = repositories;
    const person = Number.isSafeInteger(telegramId) ? await people.find({ telegramId: BigInt(telegramId) }) : null;
    if (person === null) return null;
    const request = readExpectedAnswer((await conversations.get(botId, telegramId, person.user.id, clock()))?.state);
    return request?.kind === 'admission' ? { telegramId, person, code: request.code } : null;
  }

  async #admit(ctx: BotContext, effects: Effects, { telegramId, person, code }: Applicant): Promise<void> {
    const { botId } = this.#deps;
    const { services, repositories, replies } = effects;
    await repositories.telegramAccess.admit(botId, telegramId);
    await repositories.conversations.clear(botId, telegramId, person.user.id);
    replies.edit(tappedMessageId(ctx), ctx.turn.say.html('admission.admitted', { name: nameOf(ctx, person) }));
    const say = new Translator(person.preference.locale);
    replies.send(say.html('admission.welcome'), { chatId: telegramId });
    const invite = await services.ledgers.open(code, person);
    const guest = { say, button: buttonsOf(telegramId), person, chatId: telegramId };
    if (invite === null) replies.send(say.html('invite.gone'), { chatId: telegramId });
    else await offerLedger(guest, effects, code, invite);
  }
}

function nameOf({ turn }: BotContext, { user }: Person): string {
  return user.displayName ?? turn.say.text('list.somebody');
}

import { calendarDay, servicesOn, type Person, type ServiceDependencies, type Services } from '@expenses/services';
import { joinUnitOfWork, type Repositories } from '@expenses/storage';
import type { BotContext, Effects, Turn } from './context.ts';
import type { ExpectedAnswer } from './expected-answer.ts';
import { Formatter } from './i18n/formatter.ts';
import { Translator } from './i18n/translator.ts';
import { buttonsOf } from './keyboards/buttons.ts';
import type { Replies } from './outgoing/replies.ts';
import type { Await, Commit } from './updates/update-worker.ts';
import { writtenAt } from './written-at.ts';

export interface TurnOptions {
  readonly ctx: BotContext;
  readonly botId: number;
  readonly person: Person;
  readonly telegramId: number;
  readonly firstName: string;
  readonly services: Services;
  readonly serviceDependencies: ServiceDependencies;
  readonly expected: ExpectedAnswer | null;
  readonly commit: Commit;
  readonly elsewhere: Await;
}

/** How long what was asked waits for its answer. */
const QUESTION_LIFE_MS = 7 * 24 * 60 * 60 * 1000;
/** Work that is done sooner shows no "typing". */
const MOMENT_MS = 150;
/** Work that takes longer makes room for other chats' updates. */
const LONG_MS = 500;
/** Telegram shows an action for five seconds. https://core.telegram.org/bots/api#sendchataction */
const ACTION_MS = 4_500;

export function turnOf(options: TurnOptions): Turn {
  const { ctx, botId, person, telegramId, firstName, services, serviceDependencies, expected, commit, elsewhere } =
    options;
  const { locale, timeZone } = person.preference;
  const say = new Translator(locale);
  const { clock } = serviceDependencies;
  const at = writtenAt(ctx, clock());
  const conversation = { botId, chatId: ctx.chatId, userId: person.user.id };
  return {
    person,
    telegramId,
    firstName,
    isPrivate: ctx.chat?.type === 'private',
    at,
    say,
    format: new Formatter(locale, calendarDay(at, timeZone), say),
    button: buttonsOf(telegramId),
    services,
    expected,
    commit: (work) =>
      commit(async (repositories, replies) => {
        await work(effectsOf(repositories, replies));
      }),
    typing: (work) => withTyping(ctx, work, elsewhere),
  };

  function effectsOf(repositories: Repositories, replies: Replies): Effects {
    const { conversations } = repositories;
    return {
      services: servicesOn(joinUnitOfWork(repositories), serviceDependencies),
      repositories,
      replies,
      expect: (state) => {
        const expiresAt = new Date(clock().getTime() + QUESTION_LIFE_MS);
        return conversations.set({ ...conversation, state, expiresAt });
      },
      expectNothing: () => conversations.clear(botId, ctx.chatId, person.user.id),
    };
  }
}

async function withTyping<T>(ctx: BotContext, work: Promise<T>, elsewhere: Await): Promise<T> {
  // A picture of activity is not worth failing, or waiting, for.
  const show = (): void => void ctx.sendChatAction('typing').catch(() => undefined);
  let repeating: NodeJS.Timeout | undefined;
  const first = setTimeout(() => {
    show();
    repeating = setInterval(show, ACTION_MS);
  }, MOMENT_MS);
  // Only a model takes so long. Whoever waits for the work hears of its failure.
  const longer = setTimeout(() => void elsewhere(work).catch(() => undefined), LONG_MS);
  try {
    return await work;
  } finally {
    clearTimeout(first);
    clearTimeout(longer);
    clearInterval(repeating);
  }
}

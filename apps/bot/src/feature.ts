import type { BotContext } from './context.ts';
import type { AnswerKind, ExpectedAnswerOf } from './expected-answer.ts';
import type { MessageKey } from './i18n/messages/en.ts';
import type { RecipeMaker } from './outgoing/recipes.ts';

/** Something that people can do with the bot. The bot is the sum of its features. */
export interface Feature {
  readonly commands?: readonly ChatCommand[];
  /** By the action that their buttons carry: one to three letters. Nobody but the button's owner gets here. */
  readonly buttons?: Readonly<Record<string, ButtonHandler>>;
  /** By the kind of answer that was expected. */
  readonly answers?: { readonly [Kind in AnswerKind]?: AnswerHandler<Kind> };
  /** Those who make the files that the feature sends. */
  readonly recipes?: readonly RecipeMaker[];
}

export interface ChatCommand {
  /** Without the slash. https://core.telegram.org/bots/api#botcommand: 1-32 characters, a-z, 0-9 and _ */
  readonly name: string;
  /** Shown in Telegram's menu. */
  readonly description: MessageKey;
  /** In groups it is refused, with a word on why. */
  readonly isPrivate?: boolean;
  /** @param args what follows the command, trimmed */
  handle(ctx: BotContext, args: string): Promise<void>;
}

/** @param args what the button carries beside its action */
export type ButtonHandler = (ctx: BotContext, args: readonly string[]) => Promise<void>;

/** @param text what the person wrote */
export type AnswerHandler<Kind extends AnswerKind = AnswerKind> = (
  ctx: BotContext,
  expected: ExpectedAnswerOf<Kind>,
  text: string,
) => Promise<void>;

/** What a button's tap was on. @throws {Error} when the update is no tap */
export function tappedMessageId(ctx: BotContext): number {
  const id = ctx.callbackQuery?.message?.message_id;
  if (id === undefined) throw new Error('The update is no tap on a message.');
  return id;
}

/** Two features have the same command, button or kind of answer. */
export class DuplicateNameError extends Error {
  override name = 'DuplicateNameError';

  constructor(duplicate: string) {
    super(`Two of the bot's features are called "${duplicate}".`);
  }
}

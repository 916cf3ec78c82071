import type { CallbackQuery, Message } from 'telegraf/types';
import { commandOf, type Command } from './command.ts';
import type { BotContext } from './context.ts';
import { asksForName, asksForWords, isAboutExpense, type ExpectedAnswer } from './expected-answer.ts';
import {
  DuplicateNameError,
  type AnswerHandler,
  type ButtonHandler,
  type ChatCommand,
  type Feature,
} from './feature.ts';
import { isExpenseOfItsOwn, isPricedForSure } from './features/reading.ts';
import { repliedToPerson, subjectOfReply } from './features/subject.ts';
import { mentions, withoutMention } from './groups/mentions.ts';
import { smallTalkIn } from './i18n/small-talk.ts';
import { decodeCallback } from './keyboards/callback-data.ts';

export interface DispatcherDependencies {
  readonly features: readonly Feature[];
  /** A text that is neither a command nor an answer to what was asked. */
  readonly onText: (ctx: BotContext, text: string) => Promise<void>;
  /** A message of the person that they changed. */
  readonly onEdited: (ctx: BotContext, text: string) => Promise<void>;
  /** What is no text: a picture, a voice message. */
  readonly onOther: (ctx: BotContext) => Promise<void>;
}

/** Handles an update that has its turn. */
export type Dispatch = (ctx: BotContext) => Promise<void>;

/** Leads each update to the feature that it means. @throws {DuplicateNameError} */
export function dispatcher({ features, onText, onEdited, onOther }: DispatcherDependencies): Dispatch {
  const commands = unique(features.flatMap(({ commands = [] }) => commands.map((command) => [command.name, command])));
  const buttons = unique(features.flatMap(({ buttons = {} }) => Object.entries(buttons)));
  // Each is given the answers of its own kind alone.
  const answers = unique(features.flatMap(({ answers = {} }) => Object.entries(answers) as [string, AnswerHandler][]));
  return async (ctx) => {
    if (ctx.callbackQuery !== undefined) return onTap(ctx, ctx.callbackQuery, buttons);
    const text = withoutMention(textOf(ctx.message ?? ctx.editedMessage), ctx.me);
    const command = commandOf(text, ctx.me);
    // A command is what is done, and not what was spent: changed, it is not done again.
    if (ctx.editedMessage !== undefined) return command === null ? onEdited(ctx, text) : undefined;
    if (ctx.message === undefined) return;
    if (command !== null) return onCommand(ctx, command, commands.get(command.name));
    const { expected } = ctx.turn;
    const meant = commands.get(text.toLowerCase());
    if (meant !== undefined && !asksForWords(expected)) return suggest(ctx, meant);
    const onAnswer = expected === null ? undefined : answers.get(expected.kind);
    if (expected !== null && onAnswer !== undefined && text !== '') {
      if (isAboutExpense(expected) || !isElsewhere(ctx, expected, text)) return onAnswer(ctx, expected, text);
    }
    return text === '' ? onOther(ctx) : onText(ctx, text);
  };
}

/**
 * Somebody who says what they spent, or "thanks", does not answer which time zone they are in, and who replies to an
 * expense, or to what they wrote of it, means that one.
 */
function isElsewhere(ctx: BotContext, { kind }: ExpectedAnswer, text: string): boolean {
  if (subjectOfReply(ctx) !== null || repliedToPerson(ctx) !== null) return true;
  const asksForChoice = kind === 'currency' || kind === 'timezone' || kind === 'language';
  if (asksForChoice && smallTalkIn(text) !== null) return true;
  return asksForName(kind) ? isPricedForSure(ctx.turn, text) : isExpenseOfItsOwn(ctx.turn, text);
}

async function onCommand(ctx: BotContext, { args, isOurs }: Command, command: ChatCommand | undefined): Promise<void> {
  const { say, isPrivate } = ctx.turn;
  if (isOurs === false) return;
  if (command === undefined) {
    // In a group it is another bot's, unless we are named.
    const isForUs = isPrivate || isOurs === true || mentions(textOf(ctx.message), ctx.me);
    if (isForUs)
      await ctx.turn.commit(async ({ replies }) => {
        replies.send(say.html('trouble.unknown-command'));
      });
    return;
  }
  if (command.isPrivate === true && !isPrivate) {
    await ctx.turn.commit(async ({ replies }) => {
      replies.send(say.html('trouble.private-only'));
    });
    return;
  }
  await command.handle(ctx, args);
}

/** "Undo", without the slash: it is not done by a word that may be meant otherwise, and is no expense. */
async function suggest({ turn }: BotContext, { name }: ChatCommand): Promise<void> {
  await turn.commit(async ({ replies }) => {
    replies.send(turn.say.html('trouble.meant-command', { command: name }));
  });
}

async function onTap(
  ctx: BotContext,
  query: CallbackQuery,
  buttons: ReadonlyMap<string, ButtonHandler>,
): Promise<void> {
  const { turn } = ctx;
  const { say, telegramId } = turn;
  const data = 'data' in query ? decodeCallback(query.data) : null;
  const handle = data === null ? undefined : buttons.get(data.action);
  if (data === null || handle === undefined) {
    await turn.commit(async ({ replies }) => {
      replies.answer(say.text('trouble.expired'));
    });
  } else if (data.ownerId !== telegramId || isSomebodyElses(query, telegramId)) {
    await turn.commit(async ({ replies }) => {
      replies.answer(say.text('answer.foreign'), true);
    });
  } else {
    await handle(ctx, data.args);
  }
}

/**
 * A client can send any data for any message: it must not change one that has another person's buttons. A message whose
 * buttons are gone meanwhile may be tapped still.
 */
function isSomebodyElses({ message }: CallbackQuery, telegramId: number): boolean {
  const { reply_markup: markup } = message as Partial<Message.CommonMessage>;
  const owners = (markup?.inline_keyboard ?? [])
    .flat()
    .map((button) => ('callback_data' in button ? decodeCallback(button.callback_data) : null)?.ownerId);
  return owners.some((ownerId) => ownerId !== undefined && ownerId !== telegramId);
}

/** The text, or the caption; empty for what has neither. */
export function textOf(message: object | undefined): string {
  const { text, caption } = (message ?? {}) as Partial<Message.TextMessage & Message.CaptionableMessage>;
  return text ?? caption ?? '';
}

function unique<Value>(named: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [name, value] of named) {
    if (map.has(name)) throw new DuplicateNameError(name);
    map.set(name, value);
  }
  return map;
}

import type { Person, Services } from '@expenses/services';
import type { Repositories } from '@expenses/storage';
import { Context } from 'telegraf';
import type { Update } from 'telegraf/types';
import type { ExpectedAnswer } from './expected-answer.ts';
import type { Formatter } from './i18n/formatter.ts';
import type { Translator } from './i18n/translator.ts';
import type { ButtonMaker } from './keyboards/buttons.ts';
import type { Replies } from './outgoing/replies.ts';

/** What an update changes, and what is said of it: all of it is committed, or none. */
export interface Effects {
  /** The services, in the transaction of the update. */
  readonly services: Services;
  readonly repositories: Repositories;
  readonly replies: Replies;
  /** The next text of the person in this chat goes to the answer handler of that kind. */
  expect(answer: ExpectedAnswer): Promise<void>;
  /** The person's next text is an expense again. */
  expectNothing(): Promise<void>;
}

/** What the composition of an update's handling knows of it. */
export interface Turn {
  readonly person: Person;
  /** Telegram id of the person. */
  readonly telegramId: number;
  /** How the person is called in the chat. */
  readonly firstName: string;
  /** The chat is between the person and the bot. */
  readonly isPrivate: boolean;
  /** When the person wrote, or tapped. */
  readonly at: Date;
  readonly say: Translator;
  readonly format: Formatter;
  /** Makes buttons that are the person's alone. */
  readonly button: ButtonMaker;
  /** The services outside of any transaction: for reading, and for what takes long. */
  readonly services: Services;
  /** What the person's next text answers; null: nothing is asked. */
  readonly expected: ExpectedAnswer | null;
  /**
   * Does what the update brings about, in the transaction that marks it as processed, and sends the replies afterwards.
   * Once for an update. What takes long (a model) comes before.
   */
  commit(work: (effects: Effects) => Promise<void>): Promise<void>;
  /** Shows "typing" until the work is done, if it takes a moment. */
  typing<T>(work: Promise<T>): Promise<T>;
}

/** An update, with what its handlers need. */
export class BotContext extends Context {
  declare readonly update: Update;
  #turn: Turn | undefined;

  get turn(): Turn {
    if (this.#turn === undefined) throw new Error('The update has no turn yet.');
    return this.#turn;
  }

  set turn(turn: Turn) {
    this.#turn = turn;
  }

  /** The chat that the update belongs to. */
  get chatId(): number {
    const id = this.chat?.id;
    if (id === undefined) throw new Error('The update belongs to no chat.');
    return id;
  }
}

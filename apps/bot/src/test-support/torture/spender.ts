import { setTimeout as delay } from 'node:timers/promises';
import type { ChatMessage, InlineButton, Person } from '@expenses/testing';
import { DRAFT_ACTIONS } from '../../features/draft-card.ts';
import { EXPENSE_ACTIONS } from '../../features/saved-card.ts';
import { decodeCallback, longId } from '../../keyboards/callback-data.ts';
import type { Intentions } from './intentions.ts';

export interface SpenderOptions {
  readonly person: Person;
  /** In [0, 1). */
  readonly random: () => number;
  readonly intentions: Intentions;
  /** Told of each message, change and tap. */
  readonly onAct: () => void;
}

/** Bots die on the way, and their leases have to end: patience is no virtue that is tested here. */
const PATIENCE_MS = 120_000;
const LOOK_EVERY_MS = 40;
/** The likeliest categories, which people tap. */
const MOST_CHOICES = 3;
const THINGS = ['Coffee', 'Bus ticket', 'Bread', 'Cinema', 'Shampoo', 'Pizza', 'Taxi', 'Book', 'Cheese', 'Electricity'];

/** A button of the bot, and what it carries beside its action. */
interface BotButton extends InlineButton {
  readonly args: readonly string[];
}

/** Someone who writes what they spent and taps, quickly, twice, and on buttons that are long stale. */
export class Spender {
  readonly #person: Person;
  readonly #random: () => number;
  readonly #intentions: Intentions;
  readonly #onAct: () => void;
  /** The categories that were tapped for an amount. */
  readonly #chosen = new Map<string, readonly string[]>();

  constructor({ person, random, intentions, onAct }: SpenderOptions) {
    this.#person = person;
    this.#random = random;
    this.#intentions = intentions;
    this.#onAct = onAct;
  }

  /** One thing that people do, from the message to what they see in the end. */
  async story(): Promise<void> {
    const stories: readonly (readonly [number, () => Promise<void>])[] = [
      [35, () => this.#savesAndGoesOn()],
      [15, () => this.#twoAtOnce()],
      [15, () => this.#severalItems()],
      [12, () => this.#changesTheAmount()],
      [8, () => this.#rewritesTheMessage()],
      [8, () => this.#cancels()],
      [7, () => this.#losesInterest()],
    ];
    let left = this.#random() * stories.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, story] of stories) {
      left -= weight;
      if (left < 0) return story();
    }
  }

  async #savesAndGoesOn(): Promise<void> {
    const amount = this.#intentions.newAmount();
    const written = this.#writes(`${this.#thing()} ${amount} EUR`);
    const card = await this.#card(amount);
    const stale = this.#button(card, DRAFT_ACTIONS.save);
    const saved = await this.#saves(amount, card);
    const dice = this.#random();
    if (dice < 0.2) await this.#undoes(amount, saved, dice < 0.08);
    else if (dice < 0.35) this.#tap(stale, saved);
    else if (dice < 0.5) {
      const right = this.#intentions.newAmount();
      this.#intentions.meansNoMore(amount);
      this.#meansAs(amount, right);
      this.#rewrites(written, `${this.#thing()} ${right} EUR`);
      await this.#sees(`"Changed" with ${right}`, (message) => isSaved(message, right));
    }
  }

  async #undoes(amount: string, saved: ChatMessage, andRestores: boolean): Promise<void> {
    this.#intentions.meansNoMore(amount);
    const undo = this.#button(saved, EXPENSE_ACTIONS.undo);
    this.#tap(undo, saved);
    const removed = await this.#sees(
      `"Removed" with ${amount}`,
      (message) => shows(message, '↩️', amount) && buttonsOf(message, EXPENSE_ACTIONS.restore).length > 0,
    );
    if (!andRestores) {
      // A thumb that was too late.
      this.#tap(undo, saved);
      return;
    }
    this.#meansAs(amount, amount);
    this.#tap(this.#button(removed, EXPENSE_ACTIONS.restore), removed);
    await this.#sees(`"Saved" with ${amount} again`, (message) => isSaved(message, amount));
  }

  async #twoAtOnce(): Promise<void> {
    const [one, other] = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    for (const amount of [one, other]) this.#writes(`${this.#thing()} ${amount} EUR`);
    const [card, otherCard] = await Promise.all([this.#card(one), this.#card(other)]);
    await Promise.all([this.#saves(one, card), this.#saves(other, otherCard)]);
  }

  async #severalItems(): Promise<void> {
    const [one, other] = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    const amounts = [one, other];
    this.#writes(amounts.map((amount) => `${this.#thing()} ${amount} EUR`).join('\n'), amounts.length);
    const [card, otherCard] = await Promise.all([this.#card(one), this.#card(other)]);
    const suggested = this.#button(card, DRAFT_ACTIONS.save);
    this.#means(one, [suggested]);
    this.#means(other, [this.#button(otherCard, DRAFT_ACTIONS.save)]);
    const all = await this.#sees('"Save all"', (message) =>
      buttonsOf(message, DRAFT_ACTIONS.saveAll).some(({ args: [draftId] }) => draftId === suggested.args[0]),
    );
    const saveAll = this.#button(all, DRAFT_ACTIONS.saveAll);
    if (this.#random() < 0.3) this.#tap(suggested, card);
    this.#tap(saveAll, all);
    if (this.#random() < 0.3) this.#tap(saveAll, all);
    for (const amount of amounts) await this.#sees(`"Saved" with ${amount}`, (message) => isSaved(message, amount));
  }

  async #changesTheAmount(): Promise<void> {
    const [wrong, right] = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    this.#writes(`${this.#thing()} ${wrong} EUR`);
    const card = await this.#card(wrong);
    this.#tap(this.#button(card, DRAFT_ACTIONS.edit), card);
    const menu = await this.#sees(
      `fields of ${wrong}`,
      (message) => shows(message, '', wrong) && buttonsOf(message, DRAFT_ACTIONS.editAmount).length > 0,
    );
    const asked = this.#questions();
    this.#tap(this.#button(menu, DRAFT_ACTIONS.editAmount), menu);
    await this.#until('the question for the amount', () => this.#questions() > asked);
    this.#acts(() => this.#person.sendText(`${right} EUR`));
    await this.#saves(right, await this.#card(right));
  }

  async #rewritesTheMessage(): Promise<void> {
    const [wrong, right] = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    const written = this.#writes(`${this.#thing()} ${wrong} EUR`);
    await this.#card(wrong);
    this.#rewrites(written, `${this.#thing()} ${right} EUR`);
    await this.#saves(right, await this.#card(right));
  }

  async #cancels(): Promise<void> {
    const amount = this.#intentions.newAmount();
    this.#writes(`${this.#thing()} ${amount} EUR`);
    const card = await this.#card(amount);
    const save = this.#button(card, DRAFT_ACTIONS.save);
    this.#tap(this.#button(card, DRAFT_ACTIONS.cancel), card);
    await this.#sees(`"Cancelled" with ${amount}`, (message) => shows(message, 'Cancelled', amount));
    this.#tap(save, card);
  }

  async #losesInterest(): Promise<void> {
    const amount = this.#intentions.newAmount();
    this.#writes(`${this.#thing()} ${amount} EUR`);
    await this.#card(amount);
  }

  /** Taps a category: once, twice, or a second one before the first is answered. */
  async #saves(amount: string, card: ChatMessage): Promise<ChatMessage> {
    const buttons = buttonsOf(card, DRAFT_ACTIONS.save);
    const choices = Math.min(MOST_CHOICES, buttons.length);
    const chosen = this.#button(card, DRAFT_ACTIONS.save, Math.floor(this.#random() * choices));
    const dice = this.#random();
    const other = dice < 0.1 ? buttons.find(({ callback_data: data }) => data !== chosen.callback_data) : undefined;
    const taps = other === undefined ? (dice < 0.35 ? [chosen, chosen] : [chosen]) : [chosen, other];
    this.#means(amount, taps);
    for (const button of taps) this.#tap(button, card);
    return this.#sees(`"Saved" with ${amount}`, (message) => isSaved(message, amount));
  }

  #means(amount: string, taps: readonly BotButton[]): void {
    const categoryIds = taps.map(({ args: [, categoryId] }) => String(longId(categoryId)));
    this.#chosen.set(amount, categoryIds);
    this.#meansAs(amount, amount);
  }

  /** Means an amount in the categories that were tapped for another one. */
  #meansAs(tapped: string, amount: string): void {
    this.#intentions.means(amount, { personId: this.#person.id, categoryIds: new Set(this.#chosen.get(tapped)) });
  }

  #writes(text: string, items = 1): ChatMessage {
    const message = this.#acts(() => this.#person.sendText(text));
    this.#intentions.wrote({ personId: this.#person.id, messageId: message.messageId, items });
    return message;
  }

  #rewrites(message: ChatMessage, text: string): void {
    this.#acts(() => {
      this.#person.editText(message, text);
    });
  }

  #tap(button: InlineButton, on: ChatMessage): void {
    this.#acts(() => this.#person.tap(button, { on }));
  }

  #acts<T>(act: () => T): T {
    this.#onAct();
    return act();
  }

  #card(amount: string): Promise<ChatMessage> {
    return this.#sees(
      `a draft with ${amount}`,
      (message) => shows(message, '', amount) && buttonsOf(message, DRAFT_ACTIONS.save).length > 0,
    );
  }

  /** The first one, or another, that does this. @throws {Error} when there is none */
  #button(on: ChatMessage, action: string, index = 0): BotButton {
    const button = buttonsOf(on, action)[index];
    if (button === undefined) throw new Error(`Nothing to tap for ${action}.\n${this.#person.chat.transcript}`);
    return button;
  }

  #questions(): number {
    return this.#person.chat.botMessages.filter(({ text }) => text === 'Write the right amount.').length;
  }

  /** The newest message of the bot like that, when there is one. A copy: what a person has seen, they have seen. */
  async #sees(what: string, isIt: (message: ChatMessage) => boolean): Promise<ChatMessage> {
    return { ...(await this.#until(what, () => this.#person.chat.botMessages.findLast(isIt))) };
  }

  async #until<T>(what: string, look: () => T | undefined | false): Promise<T> {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
      const seen = look();
      if (seen !== undefined && seen !== false) return seen;
      await delay(LOOK_EVERY_MS);
    }
    throw new Error(`${this.#person.user.first_name} waited in vain for ${what}.\n${this.#person.chat.transcript}`);
  }

  #thing(): string {
    return String(THINGS[Math.floor(this.#random() * THINGS.length)]);
  }
}

function shows({ text }: ChatMessage, words: string, amount: string): boolean {
  return text !== null && text.includes(`€${amount}`) && text.includes(words);
}

function isSaved(message: ChatMessage, amount: string): boolean {
  return shows(message, '✅', amount) && buttonsOf(message, EXPENSE_ACTIONS.undo).length > 0;
}

function buttonsOf({ keyboard }: ChatMessage, action: string): readonly BotButton[] {
  return keyboard.flat().flatMap((button) => {
    const data = decodeCallback(String(button.callback_data));
    return data?.action === action ? [{ ...button, args: data.args }] : [];
  });
}

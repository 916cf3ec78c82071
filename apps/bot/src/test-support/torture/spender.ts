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
const THINGS = ['Coffee', 'Bus ticket', 'Bread', 'Cinema', 'Shampoo', 'Pizza', 'Taxi', 'Book', 'Cheese', 'Electricity'];

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
    const [stale] = buttonsOf(card, DRAFT_ACTIONS.save);
    const saved = await this.#saves(amount, card);
    const dice = this.#random();
    if (dice < 0.2) await this.#undoes(amount, saved, dice < 0.08);
    else if (dice < 0.35 && stale !== undefined) this.#tap(stale, saved);
    else if (dice < 0.5) {
      const right = this.#intentions.newAmount();
      const intention = this.#intentions.expenses.get(amount);
      if (intention === undefined) throw new Error(`Nobody meant ${amount}.`);
      this.#intentions.meansNoMore(amount);
      this.#intentions.means(right, intention);
      this.#rewrites(written, `${this.#thing()} ${right} EUR`);
      await this.#sees(`"Changed" with ${right}`, (message) => isSaved(message, right));
    }
  }

  async #undoes(amount: string, saved: ChatMessage, andRestores: boolean): Promise<void> {
    this.#intentions.meansNoMore(amount);
    const [undo] = buttonsOf(saved, EXPENSE_ACTIONS.undo);
    if (undo === undefined) throw new Error(`There is no Undo.\n${this.#person.chat.transcript}`);
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
    const [restore] = buttonsOf(removed, EXPENSE_ACTIONS.restore);
    if (restore === undefined) throw new Error(`There is no Restore.\n${this.#person.chat.transcript}`);
    this.#intentions.means(amount, { personId: this.#person.id, categoryIds: new Set(this.#chosen.get(amount)) });
    this.#tap(restore, removed);
    await this.#sees(`"Saved" with ${amount} again`, (message) => isSaved(message, amount));
  }

  async #twoAtOnce(): Promise<void> {
    const amounts = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    for (const amount of amounts) this.#writes(`${this.#thing()} ${amount} EUR`);
    const cards = await Promise.all(amounts.map((amount) => this.#card(amount)));
    await Promise.all(cards.map((card, index) => this.#saves(amounts[index] ?? '', card)));
  }

  async #severalItems(): Promise<void> {
    const amounts = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    this.#writes(amounts.map((amount) => `${this.#thing()} ${amount} EUR`).join('\n'), amounts.length);
    const cards = await Promise.all(amounts.map((amount) => this.#card(amount)));
    for (const [index, amount] of amounts.entries()) {
      const [suggested] = buttonsOf(cards[index], DRAFT_ACTIONS.save);
      if (suggested !== undefined) this.#means(amount, [suggested]);
    }
    const [first] = buttonsOf(cards[0], DRAFT_ACTIONS.save);
    const all = await this.#sees('"Save all"', (message) =>
      buttonsOf(message, DRAFT_ACTIONS.saveAll).some((button) => argsOf(button)[0] === argsOf(first)[0]),
    );
    const [saveAll] = buttonsOf(all, DRAFT_ACTIONS.saveAll);
    if (saveAll === undefined) throw new Error(`There is no "Save all".\n${this.#person.chat.transcript}`);
    if (this.#random() < 0.3 && first !== undefined && cards[0] !== undefined) this.#tap(first, cards[0]);
    this.#tap(saveAll, all);
    if (this.#random() < 0.3) this.#tap(saveAll, all);
    for (const amount of amounts) await this.#sees(`"Saved" with ${amount}`, (message) => isSaved(message, amount));
  }

  async #changesTheAmount(): Promise<void> {
    const [wrong, right] = [this.#intentions.newAmount(), this.#intentions.newAmount()];
    this.#writes(`${this.#thing()} ${wrong} EUR`);
    const card = await this.#card(wrong);
    const [edit] = buttonsOf(card, DRAFT_ACTIONS.edit);
    if (edit === undefined) throw new Error(`There is no Edit.\n${this.#person.chat.transcript}`);
    this.#tap(edit, card);
    const menu = await this.#sees(
      `fields of ${wrong}`,
      (message) => shows(message, '', wrong) && buttonsOf(message, DRAFT_ACTIONS.editAmount).length > 0,
    );
    const [editAmount] = buttonsOf(menu, DRAFT_ACTIONS.editAmount);
    const asked = this.#questions();
    if (editAmount !== undefined) this.#tap(editAmount, menu);
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
    const [save] = buttonsOf(card, DRAFT_ACTIONS.save);
    const [cancel] = buttonsOf(card, DRAFT_ACTIONS.cancel);
    if (save === undefined || cancel === undefined) throw new Error(`Buttons lack.\n${this.#person.chat.transcript}`);
    this.#tap(cancel, card);
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
    const chosen = buttons[Math.floor(this.#random() * Math.min(3, buttons.length))];
    if (chosen === undefined) throw new Error(`There is no category to tap.\n${this.#person.chat.transcript}`);
    const dice = this.#random();
    const other = dice < 0.1 ? buttons.find((button) => button !== chosen) : undefined;
    const taps = other === undefined ? (dice < 0.35 ? [chosen, chosen] : [chosen]) : [chosen, other];
    this.#means(amount, taps);
    for (const button of taps) this.#tap(button, card);
    return this.#sees(`"Saved" with ${amount}`, (message) => isSaved(message, amount));
  }

  #means(amount: string, taps: readonly InlineButton[]): void {
    const categoryIds = taps.map((button) => longId(argsOf(button)[1]) ?? '');
    this.#chosen.set(amount, categoryIds);
    this.#intentions.means(amount, { personId: this.#person.id, categoryIds: new Set(categoryIds) });
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
    return THINGS[Math.floor(this.#random() * THINGS.length)] ?? 'Coffee';
  }
}

function shows({ text }: ChatMessage, words: string, amount: string): boolean {
  return text !== null && text.includes(`€${amount}`) && text.includes(words);
}

function isSaved(message: ChatMessage, amount: string): boolean {
  return shows(message, '✅', amount) && buttonsOf(message, EXPENSE_ACTIONS.undo).length > 0;
}

function buttonsOf(message: ChatMessage | undefined, action: string): readonly InlineButton[] {
  return (message?.keyboard ?? []).flat().filter((button) => decode(button)?.action === action);
}

function argsOf(button: InlineButton | undefined): readonly (string | undefined)[] {
  return button === undefined ? [] : (decode(button)?.args ?? []);
}

function decode({ callback_data: data }: InlineButton) {
  return data === undefined ? null : decodeCallback(data);
}

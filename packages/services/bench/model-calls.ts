/**
 * `pnpm bench:model-calls`: how often a model is asked, for 1,000 messages of one person who confirms or corrects each.
 * The model is a local server. The person is made up, the same in every run: some 120 places that they go to with
 * frequencies after Zipf, called as they call them, a bank's lines among them, a new place now and then.
 */
import { OpenAIAssistant } from '@expenses/llm';
import { LocalAssistant } from '@expenses/llm/local';
import { createLogger, MetricsRegistry } from '@expenses/runtime';
import type { ExpenseCategory } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { openAIReply, startOpenAIServer, type OpenAIServer } from '@expenses/testing';
import { classificationOn } from '../src/classification/classification-on.ts';
import { ClassificationService } from '../src/classification/classification-service.ts';
import { learnChoice } from '../src/classification/memory.ts';
import { readMessage } from '../src/classification/message-reader.ts';
import { PeopleService } from '../src/people/people-service.ts';

const MESSAGES = 1_000;
const PLACES = 120;
/** Of the messages, those about a place that the person was never at before. */
const NEW_PLACES = 0.05;
/** The model's answers that the person corrects. */
const WRONG = 0.1;

/** What is bought in each category, and what places for it are called: half of a name; the other half is made up. */
const KINDS: Readonly<Record<string, { readonly things: readonly string[]; readonly names: readonly string[] }>> = {
  'Food & Dining': { things: ['lunch', 'coffee', 'dinner', 'brunch', 'snack'], names: ['Cantina', 'Bistro', 'Grill'] },
  Groceries: { things: ['groceries', 'veggies', 'milk', 'bread'], names: ['Market', 'Deli', 'Larder'] },
  Transport: { things: ['ride', 'fuel', 'parking', 'bus'], names: ['Cabs', 'Fuels', 'Transit'] },
  Health: { things: ['pills', 'checkup', 'glasses'], names: ['Pharmacy', 'Clinic', 'Optics'] },
  Entertainment: { things: ['tickets', 'game', 'concert'], names: ['Cinema', 'Arena', 'Club'] },
  Shopping: { things: ['shirt', 'gift wrap', 'lamp', 'cable'], names: ['Outfitters', 'Electro', 'Bazaar'] },
  'Personal Care': { things: ['haircut', 'shampoo'], names: ['Barber', 'Salon'] },
  Utilities: { things: ['power bill', 'phone bill'], names: ['Power', 'Telecom'] },
};
const SYLLABLES = ['bar', 'ko', 'lin', 'ta', 'mor', 'ves', 'du', 'rel', 'qui', 'zan', 'fe', 'nor', 'pol', 'wix', 'hab'];

interface Place {
  readonly name: string;
  readonly category: string;
  readonly things: readonly string[];
  /** How their messages about it read: always alike, as habits are. */
  readonly write: (amount: string) => string;
}

interface Message {
  readonly text: string;
  readonly place: Place;
  readonly amount: string;
  readonly today: string;
}

const messages = habits(randomFrom(20_261));
const { total: withAll, perHundred } = await callsFor(messages, true);
const { total: without } = await callsFor(messages, false);
const share = (100 * withAll) / MESSAGES;
process.stdout.write(
  `Calls of the model for each 100 of ${MESSAGES} messages: ${perHundred.join(' ')}\n` +
    `In all: ${withAll} (${share.toFixed(1)} % of messages); without memory and kept answers: ${without}\n`,
);
if (share > 40) {
  process.stderr.write('More than 40 % of messages ask the model.\n');
  process.exitCode = 1;
}

/** @param remembers with memory and kept answers, as the apps have them */
async function callsFor(stream: readonly Message[], remembers: boolean) {
  await using server = await startOpenAIServer();
  const unitOfWork = new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'UTC', locale: 'en-GB' };
  const { ledger, user } = await new PeopleService({ unitOfWork, firstPreference }).identify(1n);
  const categories = await unitOfWork.repositories.categories.list(ledger.id);
  const service = serviceOn(unitOfWork, server, remembers);
  const random = randomFrom(7);
  const perHundred: number[] = [];
  for (const [index, { text, place, amount, today }] of stream.entries()) {
    const isWrong = random() < WRONG;
    server.answerWith(() => answer(place, amount, isWrong ? 'Other' : place.category));
    const result = await service.classify({
      ...{ text, ledgerId: ledger.id, userId: user.id, categories, today },
      ...{ defaultCurrency: 'EUR', locale: 'en-GB' },
    });
    if (result.status === 'rejected') throw new Error(`Rejected: ${text}`);
    const chosen = idOf(categories, place.category);
    for (const item of result.items) {
      if (remembers) await learnChoice(unitOfWork.repositories, ledger.id, item, chosen);
    }
    const hundred = Math.floor(index / 100);
    perHundred[hundred] = server.requests.length - perHundred.slice(0, hundred).reduce((sum, calls) => sum + calls, 0);
  }
  return { total: server.requests.length, perHundred };
}

function serviceOn(unitOfWork: InMemoryUnitOfWork, server: OpenAIServer, remembers: boolean): ClassificationService {
  const model = new OpenAIAssistant({ baseUrl: server.baseUrl, model: 'gpt-4o-mini', timeoutMs: 20_000 });
  const logger = createLogger({ name: 'bench', level: 'warn' });
  const clock = (): Date => new Date();
  if (remembers) {
    const metrics = new MetricsRegistry();
    return classificationOn({ unitOfWork, model, monthlyBudgetUsd: null, metrics, logger, clock });
  }
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  const local = new LocalAssistant({ read: readMessage });
  return new ClassificationService({ assistant: model, local, merchantRules, modelUsage });
}

function answer({ name }: Place, amount: string, category: string) {
  const expense = { description: name, amount, currency: null, occurredOn: null, merchant: name };
  return openAIReply.answer({ expenses: [{ ...expense, category, alternatives: [], confidence: 0.9 }] });
}

function habits(random: () => number): readonly Message[] {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const taken = new Set<string>();
  const newPlace = (): Place => {
    const [category, { things, names }] = pick(Object.entries(KINDS));
    let made: string;
    do made = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
    while (taken.has(made));
    taken.add(made);
    const name = `${made.charAt(0).toUpperCase()}${made.slice(1)} ${pick(names)}`;
    const number = 1000 + Math.floor(random() * 9000);
    const writings: Place['write'][] = [
      (amount) => `${pick(things)} at ${name} ${amount}`,
      (amount) => `${name.toLowerCase()} ${amount}€`,
      (amount) => `${pick(things)} ${made} ${amount} eur`,
      (amount) => `${amount} ${name}${random() < 0.2 ? ' yesterday' : ''}`,
      (amount) => `POS PURCHASE ${name.toUpperCase()} ${number} EUR ${amount}`,
    ];
    return { name, category, things, write: pick(writings) };
  };
  const places = Array.from({ length: PLACES }, newPlace);
  const weights = places.map((_, rank) => 1 / (rank + 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const usual = (): Place => {
    let left = random() * sum;
    const rank = weights.findIndex((weight) => (left -= weight) <= 0);
    return places[Math.max(0, rank)] ?? newPlace();
  };
  return Array.from({ length: MESSAGES }, (_, index) => {
    const place = random() < NEW_PLACES ? newPlace() : usual();
    // Some things always cost the same.
    const amount = random() < 0.2 ? '4.50' : (1 + random() * 80).toFixed(2);
    const today = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4))).toISOString().slice(0, 10);
    return { text: place.write(amount), place, amount, today };
  });
}

function idOf(categories: readonly ExpenseCategory[], name: string): string {
  const category = categories.find((one) => one.name === name);
  if (category === undefined) throw new Error(`There is no category ${name}.`);
  return category.id;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

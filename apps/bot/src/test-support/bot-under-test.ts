import type { Assistant } from '@expenses/llm';
import { LocalAssistant } from '@expenses/llm/local';
import { createLogger } from '@expenses/runtime';
import { ClassificationService, readMessage, servicesOn, type Services } from '@expenses/services';
import { PrismaUnitOfWork, whileHoldingLock, type Expense } from '@expenses/storage';
import {
  createTestDatabase,
  startTelegramServer,
  type Person,
  type PersonProfile,
  type TelegramServer,
  type TestDatabase,
} from '@expenses/testing';
import { ExpenseTelegramBot, type BotOptions } from '../bot.ts';

/** The real bot on a real database, with Telegram played by a server of our own. */
export interface BotUnderTest {
  readonly server: TelegramServer;
  readonly database: TestDatabase;
  readonly unitOfWork: PrismaUnitOfWork;
  readonly services: Services;
  readonly bot: ExpenseTelegramBot;
  /** What was logged, oldest first. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  /** The instant that the bot takes for now. */
  now: Date;
  /** A person who may use the bot. English, called Ann, unless told. */
  person(profile?: Partial<PersonProfile>): Person;
  /** What the database has of a person's active ledger, newest first; deleted ones are left out. */
  expenses(person: Person): Promise<readonly Expense[]>;
  /** Another process with the same token and database. */
  another(overrides?: Partial<BotOptions>): Promise<ExpenseTelegramBot>;
  close(): Promise<void>;
}

export interface BotSetup {
  /** Default: everybody below 1,000. */
  readonly allowedUserIds?: readonly number[] | null;
  /** Default: the local one. */
  readonly assistant?: Assistant;
  /** Default: true. */
  readonly isStarted?: boolean;
  readonly overrides?: Partial<BotOptions>;
}

/** A Tuesday, at noon in Berlin. */
export const NOW = new Date('2026-03-03T11:00:00Z');
const EVERYBODY = Array.from({ length: 1_000 }, (_, id) => id);

export async function startBot(setup: BotSetup = {}): Promise<BotUnderTest> {
  const database = await createTestDatabase();
  const server = await startTelegramServer();
  const unitOfWork = new PrismaUnitOfWork({ url: database.url });
  const log: Record<string, unknown>[] = [];
  const bots: ExpenseTelegramBot[] = [];
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  const classification = new ClassificationService({
    assistant: setup.assistant ?? local,
    local,
    merchantRules,
    modelUsage,
  });
  const serviceDependencies = {
    classification,
    clock: () => it.now,
    firstPreference: { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' },
  };
  const options: BotOptions = {
    token: server.token,
    apiRoot: server.url,
    allowedUserIds: setup.allowedUserIds === undefined ? EVERYBODY : setup.allowedUserIds,
    webhook: null,
    unitOfWork,
    serviceDependencies,
    logger: createLogger({
      name: 'bot',
      level: 'trace',
      destination: { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) },
    }),
    whileLeading: (work, signal) => whileHoldingLock(work, { url: database.url, name: 'polling', signal, retryMs: 50 }),
    ...setup.overrides,
  };
  const make = (overrides: Partial<BotOptions> = {}): ExpenseTelegramBot => {
    const bot = new ExpenseTelegramBot({ ...options, ...overrides });
    bots.push(bot);
    return bot;
  };
  const it: BotUnderTest = {
    server,
    database,
    unitOfWork,
    log,
    services: servicesOn(unitOfWork, serviceDependencies),
    bot: make(),
    now: NOW,
    person: (profile = {}) => server.person({ id: 7, firstName: 'Ann', languageCode: 'en', ...profile }),
    expenses: async (person) => {
      const { ledger } = await it.services.people.identify(BigInt(person.id));
      return (await unitOfWork.repositories.expenses.page(ledger.id, {}, 1, 100)).items;
    },
    another: async (overrides) => {
      const bot = make(overrides);
      await bot.start();
      return bot;
    },
    close: async () => {
      await Promise.all(bots.map((bot) => bot.stop()));
      await server.close();
      await unitOfWork.close();
      await database.drop();
    },
  };
  if (setup.isStarted !== false) await it.bot.start();
  return it;
}

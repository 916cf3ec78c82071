import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '@expenses/runtime';
import type { Lease, Repositories, UnitOfWork } from '@expenses/storage';
import { newId } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { TelegramError } from 'telegraf';
import { html } from '../html.ts';
import { Replies } from './replies.ts';
import { LEDGER_STAYS_BEHIND, Sender, type SenderDependencies } from './sender.ts';
import { RecipeError } from './telegram-error.ts';

test('a file that cannot be made is told of in its place, in its topic', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const { telegramMessages } = unitOfWork.repositories;
  const sent: unknown[] = [];
  const sender = senderOn(unitOfWork, {
    callApi: async (method, payload) => {
      if ('recipe' in payload) throw new RecipeError('There is no recipe.');
      sent.push([method, payload]);
      return { message_id: 1 };
    },
  });
  const replies = new Replies(5, -1, undefined, 9);
  replies.sendPhoto({ recipe: 'chart' }, html`No picture`);
  await telegramMessages.add(replies.messages, { owner: newId(), until: new Date(0) });

  sender.start();
  while ((await telegramMessages.countWaiting(5)) > 0) await delay(10);
  await sender.stop();

  const place = { chat_id: -1, message_thread_id: 9 };
  expect(sent).toEqual([['sendMessage', { ...place, text: 'No picture', parse_mode: 'HTML' }]]);
});

test('what waits for a group that became a supergroup is sent there', async () => {
  const unitOfWork = new InMemoryUnitOfWork();
  const { telegramMessages } = unitOfWork.repositories;
  const sent: unknown[] = [];
  const sender = senderOn(unitOfWork, {
    callApi: async (_method, payload) => {
      if (payload['chat_id'] === -1) {
        const parameters = { migrate_to_chat_id: -1001 };
        throw new TelegramError({ error_code: 400, description: 'upgraded to a supergroup', parameters });
      }
      sent.push(payload);
      return { message_id: 1 };
    },
  });
  const message = { botId: 5, chatId: -1, method: 'sendMessage' };
  const payloads = ['one', 'two'].map((text) => ({ chat_id: -1, text }));
  const lease = { owner: newId(), until: new Date(0) };
  await telegramMessages.add(
    payloads.map((payload) => ({ ...message, payload })),
    lease,
  );

  sender.start();
  while ((await telegramMessages.countWaiting(5)) > 0) await delay(10);
  await sender.stop();

  expect(sent).toEqual([
    { chat_id: -1001, text: 'one' },
    { chat_id: -1001, text: 'two' },
  ]);
});

describe('a sender', () => {
  const BOT = 5;
  let unitOfWork: InMemoryUnitOfWork;
  let logged: string[];
  let sender: Sender;

  beforeEach(() => {
    unitOfWork = new InMemoryUnitOfWork();
    logged = [];
  });

  afterEach(() => sender.stop());

  function senderOf(callApi: SenderDependencies['callApi'], overrides: Partial<SenderDependencies> = {}): Sender {
    const destination = { write: (line: string) => void logged.push(line) };
    sender = senderOn(unitOfWork, {
      ...{ botId: BOT, callApi, logger: createLogger({ name: 'bot', level: 'trace', destination }) },
      ...overrides,
    });
    return sender;
  }

  /** They wait for whoever looks: the process that had them is gone. */
  async function waits(chatId: number, payloads: readonly Readonly<Record<string, string | number>>[]): Promise<void> {
    const gone: Lease = { owner: newId(), until: new Date(0) };
    const messages = payloads.map((payload) => ({ botId: BOT, chatId, method: 'sendPhoto', payload }));
    await unitOfWork.repositories.telegramMessages.add(messages, gone);
  }

  async function untilNothingWaits(): Promise<void> {
    while ((await unitOfWork.repositories.telegramMessages.countWaiting(BOT)) > 0) await delay(10);
  }

  /** The database, some of whose answers about the outbox are others. */
  function databaseWith(answers: Partial<Repositories['telegramMessages']>): UnitOfWork {
    const outbox = unitOfWork.repositories.telegramMessages;
    const telegramMessages = Object.assign(Object.create(outbox) as typeof outbox, answers);
    return {
      repositories: { ...unitOfWork.repositories, telegramMessages },
      run: (work) => unitOfWork.run(work),
      read: (work) => unitOfWork.read(work),
    };
  }

  test('looks again when it is asked while it looks, and not when it stops', async () => {
    let looks = 0;
    const claim = async (): Promise<readonly []> => {
      looks += 1;
      return [];
    };
    senderOf(() => Promise.resolve(null), { unitOfWork: databaseWith({ claim }) });
    for (let asked = 0; asked < 3; asked += 1) sender.wake();
    while (looks < 2) await delay(5);
    await sender.stop();
    sender.wake();
    expect(looks).toBe(2);
  });

  test('notes what was sent of a long queue on the way, and sends all of it, in its order', async () => {
    const said: unknown[] = [];
    const payloads = Array.from({ length: 25 }, (_, index) => ({ chat_id: 1, text: String(index) }));
    await waits(1, payloads);
    senderOf(async (_method, { text }) => {
      said.push(text);
      return { message_id: said.length };
    }).start();
    await untilNothingWaits();
    expect(said).toEqual(payloads.map(({ text }) => text));
  });

  test('goes on when the database does not take what was sent, or does not say what waits', async () => {
    const { telegramMessages } = unitOfWork.repositories;
    let failures = 0;
    const away = (): Promise<never> => {
      failures += 1;
      return Promise.reject(new Error('The database is away.'));
    };
    const [claimed] = await telegramMessages.add(
      [{ botId: BOT, chatId: 1, method: 'sendMessage', payload: { chat_id: 1, text: 'one' } }],
      { owner: newId(), until: new Date(0) },
    );
    const database = databaseWith({ claim: away, sent: away });
    senderOf(() => Promise.resolve({ message_id: 1 }), { unitOfWork: database });
    await sender.send([claimed!]);
    sender.wake();
    while (failures < 2) await delay(5);
    await sender.stop();
    expect(logged.join('')).toContain('could not be noted; it may be sent again');
    expect(logged.join('')).toContain('could not be looked up; it is tried again');
    expect(await telegramMessages.countWaiting(BOT)).toBe(1);
  });

  test('says nothing instead of a file that has no words for that, and what follows is sent', async () => {
    const said: unknown[] = [];
    await waits(1, [
      { chat_id: 1, recipe: 'chart' },
      { chat_id: 1, recipe: 'chart', otherwise: 'No picture' },
    ]);
    senderOf(async (_method, payload) => {
      if ('recipe' in payload) throw new RecipeError('There is no recipe.');
      said.push(payload);
      return { message_id: 1 };
    }).start();
    await untilNothingWaits();
    expect(said).toEqual([{ chat_id: 1, text: 'No picture', parse_mode: 'HTML' }]);
  });

  test('leaves what it says instead of a file to whoever has the chat in hand', async () => {
    const said: unknown[] = [];
    await waits(1, [
      { chat_id: 1, recipe: 'chart', otherwise: 'No picture' },
      { chat_id: 1, text: 'next' },
    ]);
    senderOf(async (_method, payload) => {
      if ('recipe' in payload) throw new RecipeError('There is no recipe.');
      said.push(payload['text']);
      return { message_id: 1 };
    }).start();
    await untilNothingWaits();
    expect(said).toEqual(['next', 'No picture']);
  });

  test('gives up what is put off for too long, and says so', async () => {
    const message = { botId: BOT, chatId: 1, method: 'sendMessage', payload: { chat_id: 1, text: 'one' } };
    const lease = { owner: newId(), until: new Date(Date.now() + 60_000) };
    const claimed = await unitOfWork.repositories.telegramMessages.add([message], lease);
    senderOf(() => Promise.reject(new Error('The line is cut.')));
    await sender.send(claimed.map((one) => ({ ...one, attempts: 40 })));
    await untilNothingWaits();
    expect(logged.join('')).toContain('Telegram does not take a message');
  });

  test('tells the log when the supergroup that a group became has spent in a ledger of its own', async () => {
    const { users, ledgers, categories, expenses, telegramChats } = unitOfWork.repositories;
    const { id: userId } = await users.add({});
    for (const chatId of [-1, -1001]) {
      const { id: ledgerId } = await ledgers.add({ name: 'Flat', baseCurrency: 'EUR', ownerId: userId });
      const [category] = await categories.list(ledgerId);
      const spent = { amount: new Decimal(1), currency: 'EUR', description: 'tea', occurredOn: '2026-03-03' };
      await expenses.add({ ...spent, ledgerId, userId, categoryId: category!.id, status: 'confirmed' });
      await telegramChats.bindLedger(BOT, chatId, ledgerId);
    }
    await waits(-1, [{ chat_id: -1, text: 'one' }]);
    const said: unknown[] = [];
    senderOf(async (_method, payload) => {
      if (payload['chat_id'] === -1) {
        const parameters = { migrate_to_chat_id: -1001 };
        throw new TelegramError({ error_code: 400, description: 'upgraded to a supergroup', parameters });
      }
      said.push(payload['chat_id']);
      return true;
    }).start();
    await untilNothingWaits();
    expect(said).toEqual([-1001]);
    expect(logged.join('')).toContain(LEDGER_STAYS_BEHIND);
  });
});

/** A sender that looks often, and says nothing. */
function senderOn(
  unitOfWork: UnitOfWork,
  options: Pick<SenderDependencies, 'callApi'> & Partial<SenderDependencies>,
): Sender {
  return new Sender({
    unitOfWork,
    botId: 5,
    logger: createLogger({ name: 'bot', level: 'silent', destination: { write: () => undefined } }),
    lease: () => ({ owner: newId(), until: new Date(Date.now() + 60_000) }),
    clock: () => new Date(0),
    pollMs: 20,
    ...options,
  });
}

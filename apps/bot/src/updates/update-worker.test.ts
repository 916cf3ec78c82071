import { setTimeout as delay } from 'node:timers/promises';
import { createLogger } from '@expenses/runtime';
import { newId, type Lease } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import type { Update } from 'telegraf/types';
import { html } from '../html.ts';
import { Sender } from '../outgoing/sender.ts';
import { UpdateWorker, type Commit, type HandleUpdate } from './update-worker.ts';

const BOT = 12345;

let unitOfWork: InMemoryUnitOfWork;
let said: string[];
let logged: string[];
let outcomes: string[];
/** Telegram answers no call before. */
let answering: Promise<unknown>;
let worker: UpdateWorker;
let sender: Sender;
/** The process that the worker is of. */
let owner: string;

beforeEach(() => {
  unitOfWork = new InMemoryUnitOfWork();
  [said, logged, outcomes] = [[], [], []];
  answering = Promise.resolve();
});

afterEach(async () => {
  await worker.stop();
  await sender.stop();
});

function start(
  handle: HandleUpdate,
  limits: { concurrency?: number; mostInHand?: number; breathMs?: number } = {},
): void {
  owner = newId();
  const common = {
    unitOfWork,
    botId: BOT,
    logger: createLogger({ name: 'bot', level: 'trace', destination: { write: (line) => void logged.push(line) } }),
    lease: (): Lease => ({ owner, until: new Date(Date.now() + 60_000) }),
    // Long ago: what fails is tried again at once.
    clock: () => new Date(0),
    pollMs: 20,
  };
  sender = new Sender({
    ...common,
    callApi: async (method, payload) => {
      said.push(method === 'sendMessage' ? JSON.stringify(payload['text']).slice(1, -1) : method);
      await answering;
      return { message_id: said.length };
    },
  });
  worker = new UpdateWorker({
    ...common,
    ...limits,
    sender,
    handle,
    apologise: (_update, replies) => {
      replies.send(html`Sorry`);
    },
    onHandled: (outcome) => void outcomes.push(outcome),
  });
  sender.start();
  worker.start();
}

async function receive(...updates: readonly (readonly [updateId: number, chatId: number, content?: object])[]) {
  const kept = updates.map(([updateId, chatId, content = {}]) => ({
    updateId,
    chatId,
    payload: { update_id: updateId, ...content },
  }));
  await unitOfWork.repositories.telegramUpdates.receive(BOT, kept);
  worker.onArrival();
}

async function untilDone(): Promise<void> {
  const { telegramUpdates, telegramMessages } = unitOfWork.repositories;
  while ((await telegramUpdates.countWaiting(BOT)) + (await telegramMessages.countWaiting(BOT)) > 0) await delay(10);
}

/** Says the update's id. */
const sayId = ({ update_id }: Update, commit: Commit) =>
  commit(async (_repositories, replies) => {
    replies.send(html`${update_id}`);
  });

test('updates of a chat that wait are handled in the order of their ids, however they arrived', async () => {
  start(sayId);
  await receive([3, 1], [1, 1], [2, 1]);
  await untilDone();
  expect(said).toEqual(['1', '2', '3']);
});

test('a chat whose update takes long holds up no other', async () => {
  const { promise: slow, resolve: goOn } = Promise.withResolvers<null>();
  start(async (update, commit) => {
    if (update.update_id === 1) await slow;
    await sayId(update, commit);
  });
  await receive([1, 1], [2, 2], [3, 1]);
  while (said.length === 0) await delay(5);
  expect(said).toEqual(['2']);
  goOn(null);
  await untilDone();
  expect(said).toEqual(['2', '1', '3']);
});

test('what arrives while another chat is in hand is handled at once, and stopping does not wait to take breath', async () => {
  const { promise: slow, resolve: goOn } = Promise.withResolvers<null>();
  start(
    async (update, commit) => {
      if (update.update_id === 1) await slow;
      await sayId(update, commit);
    },
    { breathMs: 10 * 60_000 },
  );
  await receive([1, 1]);
  await receive([2, 2]);
  while (said.length === 0) await delay(5);
  expect(said).toEqual(['2']);
  goOn(null);
  await untilDone();
  await worker.stop();
  expect(said).toEqual(['2', '1']);
});

test('updates that wait for a model leave room for others, up to a limit', async () => {
  const { promise: model, resolve: answer } = Promise.withResolvers<null>();
  const begun: number[] = [];
  start(
    async (update, commit, elsewhere) => {
      begun.push(update.update_id);
      if (update.update_id !== 3) await elsewhere(model);
      await sayId(update, commit);
    },
    { concurrency: 1, mostInHand: 3 },
  );
  await receive([1, 1], [2, 2], [3, 3], [4, 4], [5, 5]);
  while (said.length === 0 || begun.length < 4) await delay(5);
  // Three wait for the model: there is room for no more.
  expect(said).toEqual(['3']);
  expect(begun).toEqual([1, 2, 3, 4]);
  answer(null);
  await untilDone();
  expect(said.toSorted()).toEqual(['1', '2', '3', '4', '5']);
});

test('an update commits once: the second time is refused, and what the first did stays', async () => {
  start(async (update, commit) => {
    await sayId(update, commit);
    await sayId(update, commit);
  });
  await receive([1, 1]);
  await untilDone();
  expect(said).toEqual(['1']);
  expect(logged.join('')).toContain('An update commits once.');
});

test('an update whose effects fail is tried again, and has them once', async () => {
  let failures = 2;
  start((update, commit) =>
    commit(async ({ users }, replies) => {
      await users.add({ telegramId: 7n });
      replies.send(html`Hello ${update.update_id}`);
      failures -= 1;
      if (failures >= 0) throw new Error('The database hiccups.');
    }),
  );
  await receive([1, 1]);
  await untilDone();
  expect(said).toEqual(['Hello 1']);
  expect(outcomes).toEqual(['retried', 'retried', 'processed']);
});

test('after five attempts an update is given up on, and the person is told; the next one is handled', async () => {
  let attempts = 0;
  start(async (update, commit) => {
    if (update.update_id === 2) return sayId(update, commit);
    attempts += 1;
    throw new TypeError('A bug.');
  });
  await receive([1, 1, { callback_query: { id: '77' } }], [2, 1]);
  await untilDone();
  expect(attempts).toBe(5);
  expect(said.toSorted()).toEqual(['2', 'Sorry', 'answerCallbackQuery']);
  expect(outcomes).toEqual(['retried', 'retried', 'retried', 'retried', 'failed', 'processed']);
  expect(logged.join('')).toContain('An update is given up on');
});

test('a database that is away for a while is no reason to give an update up', async () => {
  let failures = 7;
  start(async (update, commit) => {
    failures -= 1;
    if (failures >= 0) throw Object.assign(new Error('no answer'), { code: 'ECONNREFUSED' });
    await sayId(update, commit);
  });
  await receive([1, 1]);
  await untilDone();
  expect(said).toEqual(['1']);
});

test('a database that is away for one update alone does not hold up its chat for ever', async () => {
  let attempts = 0;
  start(async (update, commit) => {
    if (update.update_id === 2) return sayId(update, commit);
    attempts += 1;
    throw Object.assign(new Error('no answer'), { code: 'ECONNREFUSED' });
  });
  await receive([1, 1, { message: {} }], [2, 1]);
  await untilDone();
  expect(attempts).toBe(8);
  expect(said).toEqual(['Sorry', '2']);
});

test('an update of which each process died is given up on without being tried again', async () => {
  const { telegramUpdates } = unitOfWork.repositories;
  await telegramUpdates.receive(BOT, [{ updateId: 1, chatId: 1, payload: { update_id: 1, message: {} } }]);
  for (let deaths = 0; deaths < 8; deaths += 1) {
    expect(await telegramUpdates.claim(BOT, { owner: newId(), until: new Date(0) }, 1)).toHaveLength(1);
  }
  let isTried = false;
  start(async () => {
    isTried = true;
  });
  await untilDone();
  expect(isTried).toBe(false);
  expect(said).toEqual(['Sorry']);
  expect(outcomes).toEqual(['failed']);
});

test("while an answer is on its way to Telegram, the chat's next update is handled, and answered behind it", async () => {
  const { promise: slow, resolve: goOn } = Promise.withResolvers<null>();
  answering = slow;
  const handled: number[] = [];
  start(async (update, commit) => {
    handled.push(update.update_id);
    await sayId(update, commit);
  });
  await receive([1, 1], [2, 1]);
  while (handled.length < 2) await delay(5);
  expect(said).toEqual(['1']);
  goOn(null);
  await untilDone();
  expect(said).toEqual(['1', '2']);
});

test('whose lease was lost does nothing any more', async () => {
  const another = newId();
  const { telegramUpdates } = unitOfWork.repositories;
  start(async (update: Update, commit) => {
    await telegramUpdates.renew(BOT, [1], { owner, until: new Date(0) });
    await telegramUpdates.claim(BOT, { owner: another, until: new Date(Date.now() + 60_000) }, 1);
    await sayId(update, commit);
  });
  await receive([1, 1]);
  while (!(await telegramUpdates.hold(BOT, 1, another))) await delay(5);
  await worker.stop();
  expect(said).toEqual([]);
  expect(outcomes).toEqual([]);
  expect(await telegramUpdates.countWaiting(BOT)).toBe(1);
});

test('stopping waits for what is in hand, and takes nothing new', async () => {
  const { promise: slow, resolve: goOn } = Promise.withResolvers<null>();
  let begun = 0;
  start(async (update, commit) => {
    begun += 1;
    await slow;
    await sayId(update, commit);
  });
  await receive([1, 1]);
  while (begun === 0) await delay(5);
  const stopped = worker.stop();
  await receive([2, 2]);
  goOn(null);
  await stopped;
  expect(said).toEqual(['1']);
  expect(await unitOfWork.repositories.telegramUpdates.countWaiting(BOT)).toBe(1);
});

test('what takes too long when it is to stop is given back, and what its handling does afterwards is undone', async () => {
  const { promise: slow, resolve: goOn } = Promise.withResolvers<null>();
  let [begun, ended] = [0, 0];
  start(async (update, commit, elsewhere) => {
    begun += 1;
    await elsewhere(slow);
    await sayId(update, commit).finally(() => (ended += 1));
  });
  await receive([1, 1]);
  while (begun === 0) await delay(5);

  const stopped = worker.stop();
  worker.letGo();
  await stopped;
  goOn(null);
  while (ended === 0) await delay(5);

  expect(said).toEqual([]);
  const { telegramUpdates } = unitOfWork.repositories;
  const another = { owner: newId(), until: new Date(Date.now() + 60_000) };
  expect(await telegramUpdates.claim(BOT, another, 10)).toMatchObject([{ updateId: 1 }]);
});

test('who has as much in hand as there is room for takes up the next when one is done', async () => {
  const { promise: slow, resolve: goOn } = Promise.withResolvers<null>();
  let begun = 0;
  start(
    async (update, commit) => {
      begun += 1;
      if (update.update_id === 1) await slow;
      await sayId(update, commit);
    },
    { concurrency: 1 },
  );
  await receive([1, 1], [2, 2]);
  while (begun === 0) await delay(5);
  // It looks several times meanwhile.
  await delay(200);
  expect(begun).toBe(1);
  goOn(null);
  await untilDone();
  expect(said).toEqual(['1', '2']);
});

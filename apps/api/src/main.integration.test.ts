import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { PrismaUnitOfWork } from '@expenses/storage';
import {
  createTestDatabase,
  openAIReply,
  startEcbServer,
  startOpenAIServer,
  type OpenAIServer,
  type TestDatabase,
} from '@expenses/testing';
import { ExpenseClassifyResponse } from './expenses/expense-classify-response.ts';
import { ExpenseResponse } from './expenses/expense-response.ts';
import { Client } from './test-support/client.ts';
import { applicationNames } from './test-support/database-activity.ts';
import { failToStart, runApi } from './test-support/running-api.ts';

let database: TestDatabase;
let model: OpenAIServer;

beforeAll(async () => {
  database = await createTestDatabase();
  model = await startOpenAIServer();
});

afterAll(async () => {
  await model.close();
  await database.drop();
});

describe('the API as a process', () => {
  it('finds after a restart what it acknowledged before a kill', async () => {
    const first = await runApi({ DATABASE_URL: database.url });
    const saved = await new Client(first.url, 1).save('Coffee at Starbucks 4.50 EUR');
    expect(await first.stop('SIGKILL')).toBeNull();

    const second = await runApi({ DATABASE_URL: database.url });

    const found = await new Client(second.url, 1).get(`/expenses/${saved.id}`);
    expect(found.body).toEqual({ ...saved, confidence: null });
    expect(await second.stop()).toBe(0);
  });

  it('fetches rates when it starts, and converts by them what waited', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await using bank = await startEcbServer({ [today]: { USD: '1.25' } });
    const own = await createTestDatabase();
    const closed = await runApi({ DATABASE_URL: own.url });
    const saved = await new Client(closed.url, 1).save('Coffee at Starbucks 4.50 USD');
    expect(saved.conversion).toBeNull();
    expect(await closed.stop()).toBe(0);

    const api = await runApi({ DATABASE_URL: own.url, ECB_RATES_URL: bank.baseUrl });

    const me = new Client(api.url, 1);
    const read = async () => ExpenseResponse.parse((await me.get(`/expenses/${saved.id}`)).body);
    let found = await read();
    while (found.conversion === null) {
      await sleep(50);
      found = await read();
    }
    expect(found).toMatchObject({ conversion: { amount: '3.60', currency: 'EUR', rateDate: today }, version: 1 });
    expect(await api.stop()).toBe(0);
    await own.drop();
  });

  it('acts as the default person when nobody is named', async () => {
    const api = await runApi({ DATABASE_URL: database.url, DEFAULT_USER_ID: '2' });
    await new Client(api.url, 2).save('Coffee 4.50 EUR');

    const response = await fetch(`${api.url}/api/v1/expenses`);

    expect(await response.json()).toMatchObject({ total: 1 });
    await api.stop();
  });

  it('finishes what it has in hand on SIGTERM, takes nothing new, and exits with 0', async () => {
    const api = await runApi({ DATABASE_URL: database.url, ...asking(model) });
    model.enqueue(openAIReply.after(1_000, openAIReply.answer({ expenses: [coffee('Gifts & Donations')] })));
    const inHand = new Client(api.url, 3).post('/expenses/classify', { description: 'Coffee 4.50 EUR' }).then();
    await until(() => model.requests.length > 0);

    const started = performance.now();
    const exited = api.stop('SIGTERM');
    await until(() => api.output().includes('"msg":"Stopping"'));
    await expect(fetch(`${api.url}/api/v1/health`)).rejects.toThrow('fetch failed');

    expect((await inHand).status).toBe(201);
    expect(await exited).toBe(0);
    // Not as long as it would keep an idle connection.
    expect(performance.now() - started).toBeLessThan(40_000);
  });

  it('is bundled into a file that runs from anywhere', async () => {
    const folder = await bundle();

    const api = await runApi({ DATABASE_URL: database.url }, join(folder, 'main.js'));

    expect((await fetch(`${api.url}/api/v1/health/ready`)).status).toBe(200);
    expect((await fetch(`${api.url}/api/v1/docs/swagger-ui.css`)).status).toBe(200);
    expect(await new Client(api.url, 4).save('Coffee 4.50 EUR')).toMatchObject({ amount: '4.50' });
    expect(await api.stop()).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('takes the tokens that the bundled command makes, until it revokes them', async () => {
    const folder = await bundle();
    const api = await runApi({ DATABASE_URL: database.url, API_AUTH: 'token' }, join(folder, 'main.js'));
    const token = async (...args: string[]) => {
      const options = { cwd: folder, env: { DATABASE_URL: database.url } };
      return (await promisify(execFile)(process.execPath, [join(folder, 'token.js'), ...args], options)).stdout;
    };

    const [secret = ''] = (await token('create', '--name', 'laptop', '--user', '11', '--expires', '90d')).split('\n');
    const me = new Client(api.url, { Authorization: `Bearer ${secret}` });
    const saved = await me.save('Coffee 4.50 EUR');
    const listed = await token('list', '--user', '11');
    const [id = ''] = listed.split(' ');
    await token('revoke', id, '--user', '11');

    expect(saved).toMatchObject({ amount: '4.50' });
    expect(listed).toMatch(/^\S{36} {2}exp_\S{8}… {2}good {2}expenses:read,expenses:write {2}.*laptop\n$/);
    expect(listed).not.toContain(secret);
    expect((await me.get('/expenses')).status).toBe(401);
    expect(await api.stop()).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('tells Prometheus, on a port of its own, what it does', async () => {
    const api = await runApi({ DATABASE_URL: database.url, METRICS_PORT: '0', ...asking(model) });
    const [, url = ''] = /"url":"([^"]*)","msg":"Serving metrics"/.exec(api.output()) ?? [];
    model.enqueue(openAIReply.answer({ expenses: [coffee('Gifts & Donations')] }));
    model.enqueue(openAIReply.answerText('I would say it was a coffee.'));
    for (const person of [8, 9]) await new Client(api.url, person).save('Coffee for Ada 4.50 EUR');

    const metrics = await (await fetch(url)).text();

    expect(metrics).toContain('http_requests_total{method="POST",route="/expenses/classify",status="201"} 2');
    expect(metrics).toMatch(/^db_pool_connections\{state="idle"\} [1-9]/m);
    expect(metrics).toMatch(/^db_pool_waiting 0$/m);
    expect(metrics).toMatch(/^model_calls_total\{model="[^"]+",outcome="ok"\} 1$/m);
    expect(metrics).toMatch(/^model_calls_of_unknown_cost_total\{model="[^"]+"\} 2$/m);
    expect(metrics).toContain('model_failures_total{code="invalid_answer"} 1');
    expect(metrics).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect((await fetch(new URL('/metrics', api.url))).status).toBe(404);
    expect(await api.stop()).toBe(0);
  });

  it('shows the database which request it works for', async () => {
    const api = await runApi({ DATABASE_URL: database.url });
    const me = new Client(api.url, 10);
    const travel = await me.category('Travel');
    const unitOfWork = new PrismaUnitOfWork({ url: database.url });
    const { users, ledgers } = unitOfWork.repositories;
    const [ledger] = await ledgers.listForUser((await users.findByTelegramId(10n))!.id);

    const edited = await unitOfWork.run(async (repositories) => {
      await repositories.ledgers.lock(ledger!.id);
      const waiting = me.patch(`/categories/${travel.id}`, { name: 'Journeys' }).set('X-Request-Id', 'slow-42').then();
      await until(async () => (await applicationNames(database.url)).includes('expenses-api slow-42'));
      return { waiting };
    });

    expect((await edited.waiting).status).toBe(200);
    expect(await applicationNames(database.url)).not.toContain('expenses-api slow-42');
    await unitOfWork.close();
    await api.stop();
  });

  it('lives without a database, but is not ready', async () => {
    const api = await runApi({ DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/expenses' });
    const status = async (path: string) => (await fetch(`${api.url}/api/v1${path}`)).status;

    expect([await status('/health'), await status('/health/ready'), await status('/expenses')]).toEqual([
      200, 503, 503,
    ]);
    expect(await api.stop()).toBe(0);
  });

  it('is not ready for a database without its tables', async () => {
    const empty = new URL(database.url);
    empty.pathname = '/postgres';
    const api = await runApi({ DATABASE_URL: empty.href });

    const response = await fetch(`${api.url}/api/v1/health/ready`);

    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ detail: expect.stringMatching(/migrations.*_init/) as unknown });
    await api.stop();
  });
});

describe('the API with a model', () => {
  it("takes the model's answer", async () => {
    const api = await runApi({ DATABASE_URL: database.url, ...asking(model) });
    model.enqueue(openAIReply.answer({ expenses: [coffee('Gifts & Donations')] }));

    const saved = await new Client(api.url, 5).save('Coffee for Ada 4.50 EUR');

    expect(saved.category.name).toBe('Gifts & Donations');
    await api.stop();
  });

  it.each([
    ['fails', () => openAIReply.errorReply(500)],
    ['answers nonsense', () => openAIReply.answerText('I would say it was a coffee.')],
    ['does not answer in time', () => openAIReply.stall()],
  ])('stores the local answer to be reviewed when the model %s', async (_how, reply) => {
    const api = await runApi({ DATABASE_URL: database.url, ...asking(model), LLM_TIMEOUT_MS: '500' });
    model.answerWith(reply);

    const response = await new Client(api.url, 6).post('/expenses/classify', { description: 'Coffee 4.50 EUR' });

    expect(response.status).toBe(201);
    expect(ExpenseClassifyResponse.parse(response.body)).toMatchObject({
      expenses: [{ amount: '4.50', category: { name: 'Food & Dining' }, status: 'needs_review' }],
      warnings: [{ code: 'model-unavailable' }],
    });
    expect(api.output()).not.toMatch(/coffee|sk-test/i);
    await api.stop();
  });

  it('asks the model no more when the budget of the month is spent', async () => {
    const api = await runApi({ DATABASE_URL: database.url, ...asking(model), LLM_MONTHLY_BUDGET_USD: '0' });
    const asked = model.requests.length;

    const response = await new Client(api.url, 7).post('/expenses/classify', { description: 'Coffee 4.50 EUR' });

    expect(response.status).toBe(201);
    expect(model.requests).toHaveLength(asked);
    await api.stop();
  });
});

describe('an API that cannot start', () => {
  it('says everything that is wrong with its configuration, and no more', async () => {
    const { code, output } = await failToStart({ PORT: 'x', HOST: '0.0.0.0' });

    expect(code).toBe(1);
    expect(output).toMatch(/^The configuration cannot be used:\n {2}- PORT .*\n {2}- API_AUTH .*\n$/);
  });

  it('says where a database comes from', async () => {
    const { code, output } = await failToStart({});

    expect(code).toBe(1);
    expect(output).toMatch(/^DATABASE_URL is not set\. "npm start" .*\n$/);
  });

  it('says that its port is taken', async () => {
    const api = await runApi({ DATABASE_URL: database.url });

    const { code, output } = await failToStart({ DATABASE_URL: database.url, PORT: new URL(api.url).port });

    expect(code).toBe(1);
    expect(output).toMatch(/^The API cannot listen on 127\.0\.0\.1, port \d+: something listens there already.*\n$/);
    await api.stop();
  });

  it('says that the port of its metrics is taken', async () => {
    const api = await runApi({ DATABASE_URL: database.url });

    const { port } = new URL(api.url);
    const { code, output } = await failToStart({ DATABASE_URL: database.url, METRICS_PORT: port });

    expect(code).toBe(1);
    expect(output).toMatch(/^Metrics cannot be served on 127\.0\.0\.1, port \d+: something listens there already.*\n$/);
    await api.stop();
  });
});

/** Bundles the app, and returns the folder that it did it into. */
async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'expenses-bundle-'));
  const config = fileURLToPath(new URL('../esbuild.config.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [config, folder]);
  return folder;
}

function asking({ baseUrl }: OpenAIServer): Record<string, string> {
  return { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'sk-test-0123456789' };
}

/** What a model says of a coffee. */
function coffee(category: string) {
  return {
    description: 'Coffee',
    amount: '4.50',
    currency: 'EUR',
    occurredOn: null,
    merchant: null,
    category,
    alternatives: [],
    confidence: 0.9,
  };
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await isTrue()); waited += 10) {
    if (waited > 40_000) throw new Error('It did not come true within 40 s');
    await sleep(10);
  }
}

import { PrismaUnitOfWork } from '@expenses/storage';
import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { OPERATIONS } from './operations.ts';
import { Client } from './test-support/client.ts';
import { createTestApp } from './test-support/test-app.ts';

/** What a stranger can know, or guess, of somebody's ledger. */
interface Known {
  readonly expense: string;
  readonly category: string;
  readonly token: string;
  readonly cursor: string;
}

/** A path, and a body where the operation takes one. */
type Probe = readonly [path: string, body?: object];

/** Every way into every operation that could name what is somebody else's: an operation that is missing here is an error. */
const PROBES: { readonly [Name in keyof typeof OPERATIONS]: (known: Known) => readonly Probe[] } = {
  listExpenses: listProbes('/expenses'),
  listExpensesToReview: listProbes('/expenses/review'),
  exportExpenses: ({ category }) =>
    ['csv', 'json', 'ndjson'].flatMap((format) => [
      [`/expenses/export?format=${format}`] as const,
      [`/expenses/export?format=${format}&provenance=true&category=${category}`] as const,
      [`/expenses/export?format=${format}&categoryId=${category}&text=Secret`] as const,
    ]),
  createExpense: ({ category }) => [
    ['/expenses', { amount: '1.00', currency: 'EUR', description: 'x', categoryId: category }],
  ],
  editExpenses: ({ expense, category }) => [
    ['/expenses', { ids: [expense], changes: { description: 'mine' } }],
    ['/expenses', { ids: ['{mine}', expense], changes: { description: 'mine' } }],
    ['/expenses', { ids: ['{mine}'], changes: { categoryId: category } }],
  ],
  deleteExpenses: ({ expense }) => [
    ['/expenses/delete', { ids: [expense] }],
    ['/expenses/delete', { ids: ['{mine}', expense] }],
  ],
  classifyExpense: () => [['/expenses/classify', { description: 'Gift at Secret 1 EUR', persist: false }]],
  getExpense: ({ expense }) => [[`/expenses/${expense}`]],
  editExpense: ({ expense, category }) => [
    [`/expenses/${expense}`, { amount: '1.00' }],
    [`/expenses/${expense}`, { amount: '1.00', version: 1 }],
    ['/expenses/{mine}', { categoryId: category }],
  ],
  deleteExpense: ({ expense }) => [[`/expenses/${expense}`]],
  reclassifyExpense: ({ expense }) => [[`/expenses/${expense}/classify`]],
  restoreExpense: ({ expense }) => [[`/expenses/${expense}/restore`]],
  listCategories: () => [['/categories?includeArchived=true']],
  addCategory: () => [['/categories', { name: 'Secret category' }]],
  editCategory: ({ category }) => [[`/categories/${category}`, { name: 'Mine' }]],
  deleteCategory: ({ category }) => [[`/categories/${category}`]],
  getSummary: () => [
    ['/analytics/summary'],
    ['/analytics/summary?groupBy=merchant'],
    ['/analytics/summary?groupBy=category'],
    ['/analytics/summary?currency=VES'],
    ['/analytics/summary?currency=VES&groupBy=merchant'],
  ],
  listRates: () => [['/rates?base=EUR&date=2026-03-10']],
  setRate: () => [['/rates', { base: 'EUR', quote: 'CUP', rate: '7', date: '2026-03-10' }]],
  deleteRate: () => [['/rates?base=EUR&quote=VES&date=2026-03-10']],
  getBaseCurrency: () => [['/ledger/base-currency']],
  setBaseCurrency: () => [['/ledger/base-currency', { currency: 'EUR' }]],
  getPreferences: () => [['/preferences']],
  setPreferences: () => [['/preferences', { currency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' }]],
  listTokens: () => [['/tokens']],
  createToken: () => [],
  revokeToken: ({ token }) => [[`/tokens/${token}`]],
  getHealth: () => [['/health']],
  getReadiness: () => [['/health/ready']],
  getOpenApi: () => [['/openapi.json']],
};

function listProbes(path: string) {
  return ({ category, cursor }: Known): readonly Probe[] =>
    [
      `category=${category}`,
      `categoryId=${category}`,
      `cursor=${cursor}`,
      'cursor=',
      'text=Secret',
      'merchant=Secret',
      'min=1',
    ].map((query) => [`${path}?${query}`] as const);
}

/** Ids that nothing has. */
const MISSING: Known = {
  expense: '01a20434-1147-7abc-be70-b8b9c283770b',
  category: '01a20434-1147-7abc-be70-b8b9c283770c',
  token: '01a20434-1147-7abc-be70-b8b9c283770d',
  cursor: Buffer.from(JSON.stringify(['-occurredOn', '2026-03-10', '01a20434-1147-7abc-be70-b8b9c283770b'])).toString(
    'base64url',
  ),
};

let database: TestDatabase;
let unitOfWork: PrismaUnitOfWork;

beforeAll(async () => {
  database = await createTestDatabase();
  unitOfWork = new PrismaUnitOfWork({ url: database.url });
});

afterAll(async () => {
  await unitOfWork.close();
  await database.drop();
});

describe('a stranger', () => {
  it('gets for what is somebody else’s what they get for what never was, and changes nothing of it', async () => {
    const { app } = createTestApp({ unitOfWork, dump: unitOfWork.dump });
    const [owner, stranger] = [new Client(app, 1), new Client(app, 2)];
    const { known, secrets } = await somethingOf(owner);
    const { id: mine } = await stranger.save('Tea 2 EUR');
    const before = await everythingOf(owner);

    for (const [name, probes] of Object.entries(PROBES)) {
      const { method } = OPERATIONS[name as keyof typeof OPERATIONS];
      const [theirs, missing] = [probes(known), probes(MISSING)];
      for (const [index, probe] of theirs.entries()) {
        const found = await ask(stranger, method, probe, mine);
        const nothing = await ask(stranger, method, missing[index]!, mine);

        // A category of the same name is made in the stranger's own ledger, and has an id of its own.
        const isMade = name === 'addCategory';
        const seen = isMade ? 'made' : comparable(found.text, known);
        const wanted = isMade ? [201, 'made'] : [nothing.status, comparable(nothing.text, MISSING)];
        expect([name, probe, found.status, seen]).toEqual([name, probe, ...wanted]);
        expect(isMade ? [] : secrets.filter((secret) => found.text.includes(secret))).toEqual([]);
      }
    }

    expect(await everythingOf(owner)).toEqual(before);
  }, 60_000);

  it('does not get an answer that somebody else was given under the same key', async () => {
    const { app } = createTestApp({ unitOfWork });
    const [owner, stranger] = [new Client(app, 3), new Client(app, 4)];
    const body = { description: 'Secret gift 20 EUR' };
    await owner.post('/expenses/classify', body).set('Idempotency-Key', 'guess');

    const response = await stranger.post('/expenses/classify', body).set('Idempotency-Key', 'guess');

    expect(response.headers['idempotent-replayed']).toBeUndefined();
    expect((await owner.get('/expenses')).body).toMatchObject({ total: 1 });
  });
});

async function somethingOf(owner: Client) {
  const expense = await owner.save('Secret present at Secret 123.45 EUR');
  await owner.save('Lunch 7 EUR');
  await owner.post('/categories', { name: 'Secret category' });
  const category = await owner.category('Secret category');
  const { body: token } = (await owner.post('/tokens', { name: 'Secret token', scopes: ['admin'] })) as {
    body: { id: string; token: string };
  };
  await owner.put('/rates', { base: 'EUR', quote: 'VES', rate: '987.654', date: '2026-03-10' });
  const { body: page } = (await owner.get('/expenses?pageSize=1&cursor=')) as { body: { nextCursor: string } };
  const known = { expense: expense.id, category: category.id, token: token.id, cursor: page.nextCursor };
  return { known, secrets: ['123.45', '987.654', 'Secret present', 'Secret token', token.token] };
}

async function everythingOf(owner: Client): Promise<unknown[]> {
  const paths = [
    '/expenses/export?format=json&provenance=true',
    '/categories?includeArchived=true',
    '/tokens',
    '/expenses',
    '/rates?base=EUR&date=2026-03-10',
    '/ledger/base-currency',
    '/preferences',
  ];
  const bodies: unknown[] = [];
  for (const path of paths) bodies.push((await owner.get(path)).body);
  return bodies;
}

function ask(stranger: Client, method: string, [path, body]: Probe, mine: string) {
  const address = path.replace('{mine}', mine);
  if (method === 'GET') return stranger.get(address).buffer(true);
  if (method === 'DELETE') return stranger.delete(address);
  const real = JSON.parse(JSON.stringify(body ?? {}).replaceAll('{mine}', mine)) as object;
  if (method === 'PUT') return stranger.put(address, real);
  if (method === 'PATCH') return stranger.patch(address, real);
  return body === undefined ? stranger.post(address) : stranger.post(address, real);
}

/** Without what names the request itself: the ids and addresses that were asked for, and the request's own id. */
function comparable(text: string, asked: Known): string {
  return (Object.values(asked) as readonly string[])
    .reduce((written, value) => written.replaceAll(value, '…'), text)
    .replaceAll(/"requestId":"[^"]*"/g, '');
}

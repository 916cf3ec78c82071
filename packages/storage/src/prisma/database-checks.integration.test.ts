import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import pg from 'pg';
import { newId } from '../domain/id.ts';

type Row = Readonly<Record<string, unknown>>;

let database: TestDatabase;
let client: pg.Client;

/** Two ledgers; the second has the id of everything that the first may not point to. */
const [user, ledger, category, draft, expense] = [newId(), newId(), newId(), newId(), newId()];
const theirs = { user: newId(), ledger: newId(), category: newId(), draft: newId(), expense: newId() };

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillLedger({ user, ledger, category, draft, expense });
  await fillLedger(theirs);
  await client.query("insert into model_months (month) values ('2026-03-01')");
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

// Whatever a case below changes, the rest of its row is one that the database takes.
const VALID: Readonly<Record<string, () => Row>> = {
  users: () => ({ id: newId() }),
  ledgers: () => ({ id: newId(), name: 'Home', base_currency: 'EUR' }),
  ledger_members: () => ({ ledger_id: ledger, user_id: theirs.user, role: 'member' }),
  user_preferences: () => ({
    user_id: user,
    active_ledger_id: ledger,
    preferred_currency: 'EUR',
    time_zone: 'Europe/Berlin',
    locale: 'de-DE',
  }),
  categories: () => ({ ledger_id: ledger, id: newId(), name: 'Pets', name_key: newId(), emoji: '🐈', position: 16 }),
  expenses: () => ({
    ledger_id: ledger,
    id: newId(),
    user_id: user,
    category_id: category,
    amount: '4.50',
    currency: 'EUR',
    description: 'Coffee',
    occurred_on: '2026-03-14',
    status: 'confirmed',
  }),
  expense_sums: () => ({
    ledger_id: ledger,
    month: '2026-03-01',
    category_id: category,
    currency: 'EUR',
    status: 'confirmed',
    amount: '4.50',
    count: 1,
  }),
  rate_limits: () => ({ key: newId(), points: 1 }),
  model_months: () => ({ month: '2031-05-01' }),
  model_reservations: () => ({ id: newId(), month: '2026-03-01', cost_usd: '0.01', expires_at: '2031-01-01' }),
  model_answers: () => ({ ledger_id: ledger, question: Buffer.alloc(32, 7), answer: '{}', expires_at: '2031-01-01' }),
  expense_provenance: () => ({
    ledger_id: ledger,
    id: newId(),
    expense_id: expense,
    raw_text: 'coffee 4.50',
    provider: 'local',
    suggestion: '{}',
  }),
  expense_changes: () => ({
    ledger_id: ledger,
    id: newId(),
    expense_id: expense,
    user_id: user,
    version: 2,
    changes: '{}',
  }),
  merchant_rules: () => ({ ledger_id: ledger, id: newId(), kind: 'merchant', key: newId(), category_id: category }),
  exchange_rates: () => ({ source: 'ecb', base: 'EUR', quote: 'USD', rate_date: '2026-03-13', rate: '1.09' }),
  ledger_rates: () => ({
    ledger_id: ledger,
    base: 'EUR',
    quote: 'VES',
    rate_date: '2026-03-13',
    rate: '40',
    set_by: user,
  }),
  rate_sources: () => ({ name: newId(), covered_from: '2026-03-01', covered_to: '2026-03-13' }),
  rate_days: () => ({ source: newId(), rate_date: '2015-06-20', asked_at: '2026-03-13', is_published: true }),
  ledger_rebases: () => ({ ledger_id: ledger, before: 'EUR', total: 3 }),
  drafts: () => ({
    ledger_id: ledger,
    id: newId(),
    user_id: user,
    batch_id: newId(),
    raw_text: 'coffee',
    content: '{}',
    expires_at: '2026-03-15',
  }),
  telegram_updates: () => ({ bot_id: 1, update_id: 2, chat_id: 3, payload: '{}' }),
  telegram_messages: () => ({ id: newId(), bot_id: 1, chat_id: 3, method: 'sendMessage', payload: '{}' }),
  telegram_chats: () => ({ bot_id: 1, chat_id: 3, ledger_id: ledger }),
  telegram_bots: () => ({ bot_id: 1 }),
  telegram_access: () => ({ bot_id: 1, telegram_id: 8, role: 'owner' }),
  conversations: () => ({ bot_id: 1, chat_id: 3, user_id: user, state: '{}', expires_at: '2026-03-15' }),
  invites: () => ({
    id: newId(),
    ledger_id: ledger,
    code_hash: Buffer.alloc(32),
    created_by: user,
    expires_at: '2026-03-15',
  }),
  audit_records: () => ({ id: newId(), action: 'token.created' }),
  idempotency_keys: () => ({
    user_id: user,
    key: 'once',
    request_hash: Buffer.alloc(32),
    response_status: 201,
    response_body: '{}',
    expires_at: '2026-03-15',
  }),
  api_tokens: () => ({ id: newId(), user_id: user, name: 'laptop', prefix: newId(), token_hash: Buffer.alloc(32) }),
  model_usage: () => ({
    ledger_id: ledger,
    id: newId(),
    user_id: user,
    provider: 'openai',
    model: 'gpt-4o-mini',
    prompt_version: '1',
    input_tokens: 1,
    output_tokens: 1,
    latency_ms: 1,
    outcome: 'ok',
  }),
};

const CONVERSION = {
  converted_amount: '4.91',
  converted_currency: 'USD',
  rate: '1.09',
  rate_date: '2026-03-13',
  rate_source: 'ecb',
};

test.each(Object.keys(VALID))('a row of %s that keeps every rule is taken', async (table) => {
  await expect(attempt(table, {})).resolves.toBe('taken');
});

test('every table of the schema is in this test', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_name <> '_prisma_migrations' order by 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(VALID).sort());
});

describe('what must never be is refused', () => {
  test.each<[table: string, what: string, values: () => Row, constraint: string]>([
    ['users', 'a Telegram account of two people', () => ({ telegram_id: 7 }), 'users_telegram_id_key'],
    ['ledgers', 'a currency in small letters', () => ({ base_currency: 'eur' }), 'ledgers_base_currency_check'],
    ['ledgers', 'a currency of two letters', () => ({ base_currency: 'EU' }), 'ledgers_base_currency_check'],
    ['ledger_members', 'a member twice', () => ({ user_id: user }), 'ledger_members_pkey'],
    ['ledger_members', 'a member who is nobody', () => ({ user_id: newId() }), 'ledger_members_user_id_fkey'],
    [
      'user_preferences',
      'an active ledger of others',
      () => ({ active_ledger_id: theirs.ledger }),
      'user_preferences_active_ledger_id_user_id_fkey',
    ],
    [
      'user_preferences',
      'a currency that is no code',
      () => ({ preferred_currency: 'E1R' }),
      'user_preferences_preferred_currency_check',
    ],
    ['categories', 'no name', () => ({ name: '' }), 'categories_name_check'],
    ['categories', 'a name of 61 characters', () => ({ name: 'x'.repeat(61) }), 'categories_name_check'],
    ['categories', 'a place before the first', () => ({ position: -1 }), 'categories_position_check'],
    ['categories', 'a name that is taken', () => ({ name_key: 'food' }), 'categories_ledger_id_name_key_key'],

    ['expenses', 'an amount of zero', () => ({ amount: '0' }), 'expenses_amount_check'],
    ['expenses', 'an amount that rounds to zero', () => ({ amount: '0.00004' }), 'expenses_amount_check'],
    ['expenses', 'a negative amount', () => ({ amount: '-4.50' }), 'expenses_amount_check'],
    ['expenses', 'an amount that is no number', () => ({ amount: 'NaN' }), 'expenses_amount_check'],
    ['expenses', 'a currency in small letters', () => ({ currency: 'eur' }), 'expenses_currency_check'],
    ['expenses', 'a currency with a digit', () => ({ currency: 'E2R' }), 'expenses_currency_check'],
    ['expenses', 'an empty description', () => ({ description: '' }), 'expenses_description_check'],
    [
      'expenses',
      'a description of 501 characters',
      () => ({ description: 'x'.repeat(501) }),
      'expenses_description_check',
    ],
    ['expenses', 'a version before the first', () => ({ version: 0 }), 'expenses_version_check'],
    ...Object.keys(CONVERSION).map((column): [string, string, () => Row, string] => [
      'expenses',
      `a conversion without its ${column}`,
      () => ({ ...CONVERSION, [column]: null }),
      'expenses_conversion_check',
    ]),
    [
      'expenses',
      'a negative conversion',
      () => ({ ...CONVERSION, converted_amount: '-1' }),
      'expenses_converted_amount_check',
    ],
    [
      'expenses',
      'a conversion that is no number',
      () => ({ ...CONVERSION, converted_amount: 'NaN' }),
      'expenses_converted_amount_check',
    ],
    [
      'expenses',
      'a conversion into no currency',
      () => ({ ...CONVERSION, converted_currency: 'usd' }),
      'expenses_converted_currency_check',
    ],
    ['expenses', 'a rate of zero', () => ({ ...CONVERSION, rate: '0' }), 'expenses_rate_check'],
    ['expenses', 'a rate that is no number', () => ({ ...CONVERSION, rate: 'NaN' }), 'expenses_rate_check'],
    ['expenses', 'a second expense of one draft', () => ({ draft_id: draft }), 'expenses_ledger_id_draft_id_key'],
    ['expenses', 'an expense of nobody', () => ({ user_id: newId() }), 'expenses_user_id_fkey'],

    [
      'expense_provenance',
      'a confidence over 1',
      () => ({ confidence: '1.0001' }),
      'expense_provenance_confidence_check',
    ],
    [
      'expense_provenance',
      'a confidence under 0',
      () => ({ confidence: '-0.1' }),
      'expense_provenance_confidence_check',
    ],
    [
      'expense_provenance',
      'a confidence that is no number',
      () => ({ confidence: 'NaN' }),
      'expense_provenance_confidence_check',
    ],
    ['expense_provenance', 'negative tokens', () => ({ input_tokens: -1 }), 'expense_provenance_usage_check'],
    ['expense_provenance', 'a negative cost', () => ({ cost_usd: '-0.1' }), 'expense_provenance_cost_usd_check'],
    [
      'expense_provenance',
      'a cost that is no number',
      () => ({ cost_usd: 'NaN' }),
      'expense_provenance_cost_usd_check',
    ],
    [
      'expense_changes',
      'a change that made the first version',
      () => ({ version: 1 }),
      'expense_changes_version_check',
    ],
    ['merchant_rules', 'a rule for nothing', () => ({ key: '' }), 'merchant_rules_key_check'],
    ['merchant_rules', 'negative counts', () => ({ contradictions: -1 }), 'merchant_rules_counts_check'],
    ['exchange_rates', 'a rate of a currency in itself', () => ({ quote: 'EUR' }), 'exchange_rates_currencies_check'],
    ['exchange_rates', 'a currency that is no code', () => ({ base: 'EU1' }), 'exchange_rates_currencies_check'],
    ['exchange_rates', 'a rate of zero', () => ({ rate: '0' }), 'exchange_rates_rate_check'],
    ['exchange_rates', 'a rate that is no number', () => ({ rate: 'NaN' }), 'exchange_rates_rate_check'],
    ['ledger_rates', 'a rate of a currency in itself', () => ({ quote: 'EUR' }), 'ledger_rates_currencies_check'],
    ['ledger_rates', 'a rate of zero', () => ({ rate: '0' }), 'ledger_rates_rate_check'],
    ['ledger_rates', 'a rate that is no number', () => ({ rate: 'NaN' }), 'ledger_rates_rate_check'],
    ['rate_sources', 'days without an end', () => ({ covered_to: null }), 'rate_sources_coverage_check'],
    ['rate_sources', 'days that end early', () => ({ covered_to: '2026-02-28' }), 'rate_sources_coverage_check'],
    ['rate_sources', 'fewer than no failures', () => ({ failures: -1 }), 'rate_sources_failures_check'],
    ['ledger_rebases', 'a currency in small letters', () => ({ before: 'eur' }), 'ledger_rebases_before_check'],
    ['ledger_rebases', 'less than nothing done', () => ({ done: -1 }), 'ledger_rebases_progress_check'],
    ['drafts', 'a version before the first', () => ({ version: 0 }), 'drafts_version_check'],
    ['drafts', 'a place before the first', () => ({ position: -1 }), 'drafts_position_not_negative'],
    [
      'telegram_updates',
      'one that waits without what is to be handled',
      () => ({ payload: null }),
      'telegram_updates_waiting_has_payload',
    ],
    ['telegram_updates', 'an owner without an end', () => ({ leased_by: newId() }), 'telegram_updates_lease_is_whole'],
    [
      'telegram_messages',
      'one that waits without what is to be sent',
      () => ({ payload: null }),
      'telegram_messages_waiting_has_payload',
    ],
    [
      'telegram_messages',
      'an end without an owner',
      () => ({ leased_until: '2026-03-15' }),
      'telegram_messages_lease_is_whole',
    ],
    ['telegram_messages', 'a draft of no ledger', () => ({ draft_id: draft }), 'telegram_messages_draft_is_whole'],
    ['telegram_access', 'a second owner', () => ({ bot_id: 9 }), 'telegram_access_owner_key'],
    ['invites', 'a user at no time', () => ({ used_by: user }), 'invites_used_is_whole'],
    [
      'idempotency_keys',
      'a hash of 31 bytes',
      () => ({ request_hash: Buffer.alloc(31) }),
      'idempotency_keys_request_hash_check',
    ],
    [
      'idempotency_keys',
      'a status that HTTP has not',
      () => ({ response_status: 600 }),
      'idempotency_keys_response_status_check',
    ],
    [
      'api_tokens',
      'a token in place of its hash',
      () => ({ token_hash: Buffer.from('secret') }),
      'api_tokens_token_hash_check',
    ],
    ['api_tokens', 'a prefix of two tokens', () => ({ prefix: 'taken' }), 'api_tokens_prefix_key'],
    ['model_usage', 'a negative latency', () => ({ latency_ms: -1 }), 'model_usage_usage_check'],
    ['model_usage', 'a cost that is no number', () => ({ cost_usd: 'NaN' }), 'model_usage_cost_usd_check'],
  ])('%s: %s', async (table, _, values, constraint) => {
    await expect(attempt(table, values())).rejects.toMatchObject({ constraint });
  });
});

describe('a row cannot point into another ledger', () => {
  test.each<[table: string, column: string, values: () => Row, constraint: string]>([
    ['expenses', 'category_id', () => ({ category_id: theirs.category }), 'expenses_ledger_id_category_id_fkey'],
    ['expenses', 'draft_id', () => ({ draft_id: theirs.draft }), 'expenses_ledger_id_draft_id_fkey'],
    [
      'telegram_messages',
      'draft_id',
      () => ({ ledger_id: ledger, draft_id: theirs.draft }),
      'telegram_messages_ledger_id_draft_id_fkey',
    ],
    [
      'expense_provenance',
      'expense_id',
      () => ({ expense_id: theirs.expense }),
      'expense_provenance_ledger_id_expense_id_fkey',
    ],
    [
      'expense_changes',
      'expense_id',
      () => ({ expense_id: theirs.expense }),
      'expense_changes_ledger_id_expense_id_fkey',
    ],
    [
      'merchant_rules',
      'category_id',
      () => ({ category_id: theirs.category }),
      'merchant_rules_ledger_id_category_id_fkey',
    ],
  ])('%s.%s', async (table, _, values, constraint) => {
    await expect(attempt(table, values())).rejects.toMatchObject({ constraint });
  });
});

test('a category cannot be taken from under its expenses, nor a person from under theirs', async () => {
  await expect(client.query('delete from categories where id = $1', [category])).rejects.toMatchObject({
    constraint: 'expenses_ledger_id_category_id_fkey',
  });
  await expect(client.query('delete from users where id = $1', [user])).rejects.toMatchObject({
    constraint: 'expenses_user_id_fkey',
  });
});

test('a ledger goes with everything in it, and with nothing else', async () => {
  await client.query('begin');
  await client.query('delete from ledgers where id = $1', [ledger]);
  const { rows } = await client.query('select ledger_id from expenses union select ledger_id from categories');
  expect(rows).toEqual([{ ledger_id: theirs.ledger }]);
  await client.query('rollback');
});

/** Inserts a valid row with some values of its own, and takes it back. */
async function attempt(table: string, values: Row): Promise<'taken'> {
  await client.query('begin');
  try {
    await insert(table, { ...VALID[table]!(), ...values });
    return 'taken';
  } finally {
    await client.query('rollback');
  }
}

async function fillLedger(ids: typeof theirs): Promise<void> {
  const mine = ids.ledger === ledger;
  const place = { ledger_id: ids.ledger, user_id: ids.user };
  await insert('users', { id: ids.user, telegram_id: mine ? 7 : null });
  await insert('ledgers', { ...VALID['ledgers']!(), id: ids.ledger });
  await insert('ledger_members', { ...place, role: 'owner' });
  await insert('categories', { ...VALID['categories']!(), ledger_id: ids.ledger, id: ids.category, name_key: 'food' });
  await insert('drafts', { ...VALID['drafts']!(), ...place, id: ids.draft });
  const links = { category_id: ids.category, draft_id: mine ? ids.draft : null };
  await insert('expenses', { ...VALID['expenses']!(), ...place, ...links, id: ids.expense });
  if (mine) await insert('telegram_access', { bot_id: 9, telegram_id: 7, role: 'owner' });
  if (mine) await insert('api_tokens', { ...VALID['api_tokens']!(), prefix: 'taken' });
}

async function insert(table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, index) => `$${index + 1}`);
  await client.query(`insert into ${table} (${columns.join()}) values (${places.join()})`, Object.values(row));
}

import { startBot, type BotUnderTest } from '../test-support/bot-under-test.ts';

let it: BotUnderTest;

beforeAll(async () => {
  it = await startBot();
});

afterAll(() => it.close());

afterEach(() => {
  expect(it.server.violations).toEqual([]);
});

test('a sentence becomes a draft, and a tap saves it', async () => {
  const ann = it.person();

  ann.sendText('Coffee at Starbucks 4.50 EUR yesterday');
  const draft = await ann.hears('Starbucks');
  expect(draft.text).toContain('€4.50');
  expect(draft.text).toContain('yesterday');
  expect(draft.keyboard[0]?.[0]?.text).toBe('🍽️ Food & Dining');
  expect(await it.expenses(ann)).toEqual([]);

  expect(await ann.hearsAnswer(ann.tap('🍽️ Food & Dining'))).toBe('Saved');
  const saved = await ann.hears('Saved');
  expect(saved.messageId).toBe(draft.messageId);
  const [expense, ...others] = await it.expenses(ann);
  expect(others).toEqual([]);
  expect(expense).toMatchObject({
    currency: 'EUR',
    occurredOn: '2026-03-02',
    merchant: 'Starbucks',
    status: 'confirmed',
  });
  expect(expense?.amount.toFixed(2)).toBe('4.50');
});

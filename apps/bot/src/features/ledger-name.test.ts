import { PERSONAL_LEDGER } from '@expenses/services';
import { newId, type Ledger } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Translator } from '../i18n/translator.ts';
import { ledgerName, nameForOthers } from './ledger-name.ts';

const LEDGER: Ledger = { id: newId(), name: 'Flat', baseCurrency: 'EUR', createdAt: new Date(0) };

test.each([
  [[], 'Flat'],
  [['Ann', null, 'Cid'], 'Flat (with Ann, somebody, Cid)'],
  [['Ann', 'Bob', 'Cid', 'Dan'], 'Flat (with Ann, Bob, Cid and 1 other)'],
  [Array.from({ length: 200 }, () => 'Ann'), 'Flat (with Ann, Ann, Ann and 197 others)'],
])('a ledger is called with a few of those who are in it', (others, name) => {
  expect(ledgerName({ ledger: LEDGER, isPersonal: false, others }, new Translator('en'))).toBe(name);
});

test.each([
  ['Flat', 'Ann', 'Flat'],
  [PERSONAL_LEDGER, 'Ann', new Translator('en').text('ledger.personal-of', { name: 'Ann' })],
  [PERSONAL_LEDGER, null, new Translator('en').text('ledger.personal-of', { name: 'somebody' })],
])('for others, the ledger "%s" of %s is called %s', async (name, displayName, called) => {
  const { repositories } = new InMemoryUnitOfWork();
  const { id: ownerId } = await repositories.users.add({ displayName });
  const ledger = await repositories.ledgers.add({ name, baseCurrency: 'EUR', ownerId });
  expect(await nameForOthers(ledger, repositories, new Translator('en'))).toBe(called);
});

test('a ledger that its owner left to somebody is not called as if it were their own', () => {
  const view = { ledger: { ...LEDGER, name: PERSONAL_LEDGER }, isPersonal: false, others: [] };
  expect(ledgerName(view, new Translator('en'))).toBe('somebody’s');
  expect(ledgerName(view, new Translator('de'))).not.toBe(PERSONAL_LEDGER);
});

test("a ledger that nobody is in any more is somebody's", async () => {
  const { repositories } = new InMemoryUnitOfWork();
  const ledger = { ...LEDGER, name: PERSONAL_LEDGER };
  const called = new Translator('en').text('ledger.personal-of', { name: 'somebody' });
  expect(await nameForOthers(ledger, repositories, new Translator('en'))).toBe(called);
});

import { newId, type Ledger } from '@expenses/storage/domain';
import { Translator } from '../i18n/translator.ts';
import { ledgerName } from './ledger-name.ts';

const LEDGER: Ledger = { id: newId(), name: 'Flat', baseCurrency: 'EUR', createdAt: new Date(0) };

test.each([
  [[], 'Flat'],
  [['Ann', null, 'Cid'], 'Flat (with Ann, somebody, Cid)'],
  [['Ann', 'Bob', 'Cid', 'Dan'], 'Flat (with Ann, Bob, Cid and 1 other)'],
  [Array.from({ length: 200 }, () => 'Ann'), 'Flat (with Ann, Ann, Ann and 197 others)'],
])('a ledger is called with a few of those who are in it', (others, name) => {
  expect(ledgerName({ ledger: LEDGER, isPersonal: false, others }, new Translator('en'))).toBe(name);
});

import type { LedgerView } from '@expenses/services';
import type { Translator } from '../i18n/translator.ts';

/** How a ledger is called for one of its members: their own is not called by its name, and others share it by theirs. */
export function ledgerName({ ledger, isPersonal, others }: LedgerView, say: Translator): string {
  const name = isPersonal ? say.text('ledger.personal') : ledger.name;
  const people = others.map((other) => other ?? say.text('ledger.somebody'));
  return people.length === 0 ? name : say.text('ledger.shared', { name, people: people.join(', ') });
}

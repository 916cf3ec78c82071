import type {
  AwaitingCursor,
  AwaitingGroup,
  GroupRate,
  Repositories,
  UnitOfWork,
} from '@expenses/storage/repositories';
import { chooseRate } from './rate-choice.ts';
import { readRates } from './known-rates.ts';

/** Days and currencies that one transaction converts. */
const AT_ONCE = 200;

/**
 * Converts what awaits a rate and has one now, the oldest first. What a person or their ledger gave a rate for awaits
 * none, and is left alone.
 *
 * @returns how many expenses were converted
 */
export async function convertAwaiting(unitOfWork: UnitOfWork, signal?: AbortSignal): Promise<number> {
  let converted = 0;
  let after: AwaitingCursor | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const groups = await unitOfWork.repositories.conversions.awaiting(AT_ONCE, after);
    after = groups.at(-1);
    if (after === undefined) return converted;
    const rates = await groupRates(unitOfWork.repositories, groups);
    if (rates.length > 0) converted += await unitOfWork.run(({ conversions }) => conversions.convert(rates));
  }
}

/** The rates of those groups that have one; a group in its ledger's base currency needs none. */
export async function groupRates(
  { rates }: Pick<Repositories, 'rates'>,
  groups: readonly AwaitingGroup[],
): Promise<GroupRate[]> {
  const foreign = groups.filter(({ currency, into }) => currency !== into);
  const ratesOn = await readRates(
    rates,
    [...new Set(foreign.map(({ ledgerId }) => ledgerId))],
    foreign.flatMap(({ currency, into }) => [currency, into]),
    foreign.map(({ occurredOn }) => occurredOn),
  );
  return foreign.flatMap(({ ledgerId, occurredOn, currency, into }) => {
    const chosen = chooseRate(ratesOn(ledgerId, occurredOn), currency, into, occurredOn);
    return chosen === null ? [] : [{ ledgerId, occurredOn, currency, into, ...chosen }];
  });
}

import type {
  AwaitingCursor,
  AwaitingGroup,
  GroupRate,
  Repositories,
  UnitOfWork,
} from '@expenses/storage/repositories';
import type { Clock } from '../calendar.ts';
import { chooseRate } from './rate-choice.ts';
import { readRates } from './known-rates.ts';

/** Groups that are read at once. */
const AT_ONCE = 200;

/** Groups, and expenses, that one transaction converts at most: people of the ledger wait for it. */
const MOST_GROUPS = 100;
const MOST_EXPENSES = 2_000;

/**
 * Converts what awaits a rate and has one now, the oldest first. What a person or their ledger gave a rate for awaits
 * none, and is left alone.
 *
 * @returns how many expenses were converted
 */
export async function convertAwaiting(unitOfWork: UnitOfWork, clock: Clock, signal?: AbortSignal): Promise<number> {
  let converted = 0;
  let after: AwaitingCursor | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const groups = await unitOfWork.repositories.conversions.awaiting(AT_ONCE, after);
    after = groups.at(-1);
    if (after === undefined) return converted;
    for (const step of stepsOf(groups)) {
      signal?.throwIfAborted();
      const convertible = await groupRates(unitOfWork.repositories, step, clock());
      if (convertible.length > 0) converted += await convertGroups(unitOfWork, convertible, clock);
    }
  }
}

/** The rates are read once more while nobody can give another one: a conversion by one that was put right would stay. */
function convertGroups(
  unitOfWork: UnitOfWork,
  groups: readonly Omit<AwaitingGroup, 'count'>[],
  clock: Clock,
): Promise<number> {
  return unitOfWork.run(async (repositories) => {
    await repositories.conversions.hold([...new Set(groups.map(({ ledgerId }) => ledgerId))]);
    return repositories.conversions.convert(await groupRates(repositories, groups, clock()));
  });
}

/** What one transaction does after the other. A group is never parted: it has the expenses of one day alone. */
export function stepsOf(groups: readonly AwaitingGroup[]): AwaitingGroup[][] {
  const steps: AwaitingGroup[][] = [];
  let expenses = 0;
  for (const group of groups) {
    const step = steps.at(-1);
    expenses += group.count;
    if (step !== undefined && step.length < MOST_GROUPS && expenses <= MOST_EXPENSES) step.push(group);
    else {
      steps.push([group]);
      expenses = group.count;
    }
  }
  return steps;
}

/** The rates of those groups that have one; a group in its ledger's base currency needs none. */
export async function groupRates(
  { rates }: Pick<Repositories, 'rates'>,
  groups: readonly Omit<AwaitingGroup, 'count'>[],
  now: Date,
): Promise<GroupRate[]> {
  const foreign = groups.filter(({ currency, into }) => currency !== into);
  const ratesOn = await readRates(
    rates,
    [...new Set(foreign.map(({ ledgerId }) => ledgerId))],
    foreign.flatMap(({ currency, into }) => [currency, into]),
    foreign.map(({ occurredOn }) => occurredOn),
    now,
  );
  return foreign.flatMap(({ ledgerId, occurredOn, currency, into }) => {
    const chosen = chooseRate(ratesOn(ledgerId, occurredOn), currency, into, occurredOn);
    return chosen === null ? [] : [{ ledgerId, occurredOn, currency, into, ...chosen }];
  });
}

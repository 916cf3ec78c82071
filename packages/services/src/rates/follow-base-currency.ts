import { setTimeout as delay } from 'node:timers/promises';
import type { LedgerRebase } from '@expenses/storage/domain';
import type { AwaitingGroup, UnitOfWork } from '@expenses/storage/repositories';
import type { Clock } from '../calendar.ts';
import { groupRates, stepsOf } from './convert-awaiting.ts';

/** How long to wait for transactions that began before the change, and how often that is looked at, in milliseconds. */
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 200;

/**
 * Converts the expenses of ledgers whose base currency was changed, by the rates of their days; those of which no rate
 * is known await one from then on. Each step is a transaction of its own, and says how far it came: whoever is killed
 * has done what is done, and the next goes on with what is left.
 */
export async function followBaseCurrencies(unitOfWork: UnitOfWork, clock: Clock, signal?: AbortSignal): Promise<void> {
  for (const rebase of await unitOfWork.repositories.conversions.openRebases()) {
    await follow(unitOfWork, rebase, clock, signal);
  }
}

async function follow(
  unitOfWork: UnitOfWork,
  rebase: LedgerRebase,
  clock: Clock,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { ledgerId } = rebase;
  const { conversions } = unitOfWork.repositories;
  // Who adds an expense may have looked at the base currency just before it was changed, and commit only now.
  const { next } = await conversions.transactions();
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    // Asked before what is left: what these transactions wrote is then among it.
    const { oldest } = await conversions.transactions();
    const left = await conversions.stale(ledgerId);
    for (const groups of stepsOf(left)) {
      signal?.throwIfAborted();
      await step(unitOfWork, ledgerId, groups, clock());
    }
    if (left.length > 0) continue;
    if (oldest >= next) break;
    // Another run will see to what a transaction brings that takes so long.
    if (Date.now() > deadline) return;
    await delay(LOOK_EVERY_MS, undefined, signal === undefined ? {} : { signal });
  }
  await finish(unitOfWork, rebase);
}

function step(unitOfWork: UnitOfWork, ledgerId: string, groups: readonly AwaitingGroup[], now: Date): Promise<void> {
  return unitOfWork.run(async (repositories) => {
    await repositories.ledgers.lock(ledgerId);
    await repositories.conversions.follow(ledgerId, groups, await groupRates(repositories, groups, now));
  });
}

/** Unless the base currency was changed once more meanwhile. */
function finish(unitOfWork: UnitOfWork, { ledgerId, startedAt }: LedgerRebase): Promise<void> {
  return unitOfWork.run(async ({ ledgers, conversions, jobs }) => {
    await ledgers.lock(ledgerId);
    const current = await conversions.rebase(ledgerId);
    if (current?.startedAt.getTime() !== startedAt.getTime()) return;
    await conversions.finishRebase(ledgerId);
    // Days of long ago may be in no source that was asked yet.
    await jobs.ask('fetch-rates');
  });
}

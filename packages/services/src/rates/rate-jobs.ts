import type { JobName } from '@expenses/storage/repositories';
import { convertAwaiting } from './convert-awaiting.ts';
import { fetchRates, type FetchRatesDependencies } from './fetch-rates.ts';
import { followBaseCurrencies } from './follow-base-currency.ts';

/** What is done about rates outside of requests; each ends soon when the signal aborts. */
export function rateJobs(
  dependencies: Omit<FetchRatesDependencies, 'told'>,
): Readonly<Record<JobName, (signal: AbortSignal) => Promise<void>>> {
  const { unitOfWork, clock } = dependencies;
  const told = new Set<string>();
  return {
    'fetch-rates': async (signal) => {
      await unlessAborted(signal, fetchRates({ ...dependencies, told }, signal));
    },
    'convert-awaiting': async (signal) => {
      await unlessAborted(signal, convertAwaiting(unitOfWork, clock, signal));
    },
    'follow-base-currency': async (signal) => {
      await unlessAborted(signal, followBaseCurrencies(unitOfWork, clock, signal));
    },
  };
}

/** A job that was told to end has not failed: what is left is found at its next time. */
async function unlessAborted(signal: AbortSignal, work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

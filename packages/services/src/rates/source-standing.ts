import type { RateSourceState } from '@expenses/storage/domain';
import type { RateRepository, UnitOfWork } from '@expenses/storage/repositories';
import type { Clock } from '../calendar.ts';
import { RateSourceError } from './rate-source-error.ts';

/** Where the job says what somebody should know. */
export interface RateLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

export interface RateJobDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly logger: RateLog;
  /** The sources that this process has told of as failing. */
  readonly told: Set<string>;
}

/** No source is left alone for longer; a later time was noted by a clock that ran ahead. */
const LONGEST_REST_MS = 31 * 24 * 60 * 60 * 1000;

/** What is known of a source, or of what is asked of it apart from the rest; null: it is to be left alone still. */
export async function standingOf(rates: RateRepository, name: string, now: Date): Promise<RateSourceState | null> {
  const state = await rates.source(name);
  if (state === null) return { name, covered: null, fetchedAt: null, failures: 0, retryAt: null };
  const rest = (state.retryAt?.getTime() ?? 0) - now.getTime();
  return rest > 0 && rest <= LONGEST_REST_MS ? null : state;
}

/** Keeps that a source answered, and tells of it when it had failed. @param state what is to be kept beside that */
export async function noteAnswer(
  { unitOfWork, clock, logger, told }: RateJobDependencies,
  state: RateSourceState,
): Promise<void> {
  const { name, failures } = state;
  await unitOfWork.repositories.rates.saveSource({ ...state, fetchedAt: clock(), failures: 0, retryAt: null });
  told.delete(name);
  if (failures > 0) logger.info({ source: name }, 'Exchange rates are published to us again');
}

/**
 * Keeps that a source failed, and when it is asked again: later and later. Each process tells of it once.
 *
 * @throws what is no failure of a source
 */
export async function noteFailure(
  { unitOfWork, clock, logger, told }: RateJobDependencies,
  state: RateSourceState,
  error: unknown,
): Promise<void> {
  if (!(error instanceof RateSourceError)) throw error;
  const failures = state.failures + 1;
  const retryAt = nextTry(clock(), failures, error);
  await unitOfWork.repositories.rates.saveSource({ ...state, failures, retryAt });
  if (told.has(state.name)) return;
  told.add(state.name);
  const message = 'No exchange rates came; expenses await them, and they are asked for again';
  logger.warn({ err: error, source: state.name }, message);
}

const MINUTE_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 60 * MINUTE_MS;

/** Twice as long each time, and never for all processes at once. */
function nextTry(now: Date, failures: number, { retryAfterMs }: RateSourceError): Date {
  const wait = Math.min(LONGEST_WAIT_MS, 5 * MINUTE_MS * 2 ** (failures - 1)) * (0.75 + Math.random() / 2);
  return new Date(now.getTime() + Math.min(LONGEST_REST_MS, Math.max(wait, retryAfterMs ?? 0)));
}

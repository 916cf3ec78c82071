import type { RequestListener } from 'node:http';
import { LocalAssistant } from '@expenses/llm/local';
import { createLogger, createReadiness, type Logger } from '@expenses/runtime';
import { ClassificationService, PeopleService, readMessage, type Person } from '@expenses/services';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import type { UnitOfWork } from '@expenses/storage/repositories';
import { createApp, type AppDependencies } from '../app.ts';
import { checked } from './checked.ts';

export interface TestApp {
  /** Fails the test when it answers otherwise than the OpenAPI document says. */
  readonly app: RequestListener;
  readonly unitOfWork: UnitOfWork;
  readonly dependencies: AppDependencies;
  /** The person that a request without X-User-ID acts as. */
  readonly person: () => Promise<Person>;
  /** What was logged, oldest first. */
  readonly log: readonly LogLine[];
}

export interface LogLine {
  readonly level: string;
  readonly [field: string]: unknown;
}

/** The person that a request without X-User-ID acts as. */
export const DEFAULT_USER_ID = 12_345;
/** "Now" of every test app: a Tuesday. */
export const NOW = new Date('2026-03-10T12:00:00Z');

/** The real app and services without a network; on repositories in memory, unless it is given others. */
export function createTestApp(overrides: Partial<AppDependencies> = {}): TestApp {
  const unitOfWork = overrides.unitOfWork ?? new InMemoryUnitOfWork();
  const firstPreference = { preferredCurrency: 'EUR', timeZone: 'Europe/Berlin', locale: 'en' };
  const clock = (): Date => NOW;
  const local = new LocalAssistant({ read: readMessage });
  const { merchantRules, modelUsage } = unitOfWork.repositories;
  const classification = new ClassificationService({ assistant: local, local, merchantRules, modelUsage });
  const { logger, log } = recordingLogger();
  const people = new PeopleService({ unitOfWork, firstPreference });
  const dependencies: AppDependencies = {
    unitOfWork,
    ...{ classification, clock, firstPreference },
    readiness: createReadiness(),
    logger,
    auth: { mode: 'local', defaultUserId: DEFAULT_USER_ID },
    ...overrides,
  };
  const person = (): Promise<Person> => people.identify(BigInt(DEFAULT_USER_ID));
  return { app: checked(createApp(dependencies)), unitOfWork, dependencies, person, log };
}

/** A logger of every level that keeps its lines. */
export function recordingLogger(): { logger: Logger; log: readonly LogLine[] } {
  const log: LogLine[] = [];
  const destination = {
    write: (line: string): void => {
      log.push(JSON.parse(line) as LogLine);
    },
  };
  return { logger: createLogger({ name: 'test', level: 'trace', destination }), log };
}

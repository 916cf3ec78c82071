export * from './domain/index.ts';
export { startJobs, type Job, type JobRunnerOptions, type RunningJobs } from './jobs/job-runner.ts';
export { isDatabaseUnavailable } from './prisma/database-unavailable.ts';
export type { DatabaseOptions } from './prisma/database.ts';
export { DBCategoryRepo } from './prisma/db-category-repo.ts';
export { DBExpenseRepo } from './prisma/db-expense-repo.ts';
export { PrismaUnitOfWork } from './prisma/prisma-unit-of-work.ts';
export { whileHoldingLock, type SessionLockOptions } from './prisma/session-lock.ts';
export * from './repositories/index.ts';
export {
  SharedRateLimiter,
  type RateLimitPolicy,
  type RateLimitStatus,
  type SharedCounter,
  type SharedRateLimiterOptions,
} from './rate-limits/shared-rate-limiter.ts';

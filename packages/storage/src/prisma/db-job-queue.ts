import type { JobName, JobQueue } from '../repositories/rate-repositories.ts';
import type { Statements } from './statements.ts';

/** Jobs of graphile-worker. */
export class DBJobQueue implements JobQueue {
  readonly #statements: Statements;

  constructor(statements: Statements) {
    this.#statements = statements;
  }

  async ask(job: JobName): Promise<void> {
    await this.#statements.query({ text: ASK, values: [job], prepared: true });
  }
}

/**
 * A job has one row while it waits, which a second one who asks would have to wait for, with all that they hold. So
 * whoever finds another asking leaves it at that.
 */
const ASK = `
  select (graphile_worker.add_job($1::text, job_key => $1::text)).id::text
  where pg_try_advisory_xact_lock(hashtextextended('ask for ' || $1::text, 0))`;

import type { Decimal } from 'decimal.js';
import type { Prisma } from '../../generated/prisma/client.ts';
import { newId } from '../domain/id.ts';
import type { Json } from '../domain/provenance.ts';
import {
  ANSWER_LIFETIME_MS,
  type BudgetDecision,
  type BudgetRequest,
  type ModelAnswerRepository,
  type ModelBudgetRepository,
} from '../repositories/model-repositories.ts';
import { inTransaction, type Database } from './database.ts';

export class DBModelBudgetRepo implements ModelBudgetRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  reserve({ month, costUsd, limitUsd, lifetimeMs }: BudgetRequest): Promise<BudgetDecision> {
    return inTransaction(this.#db, async (tx) => {
      // Whoever reserves or settles in the month waits for this row: what the next statement adds up stays true.
      const [spent] = await tx.$queryRaw<{ unknown_calls: number }[]>`
        insert into model_months (month) values (${month}::date)
        on conflict (month) do update set month = excluded.month
        returning unknown_calls`;
      if (spent?.unknown_calls !== 0) return { granted: false, reason: 'unknown-cost' };
      await forgetExpired(tx);
      const reservationId = newId();
      const granted = await tx.$executeRaw`
        insert into model_reservations (id, month, cost_usd, expires_at)
        select ${reservationId}::uuid, month, ${decimal(costUsd)}::numeric,
          clock_timestamp() + make_interval(secs => ${lifetimeMs / 1000}::float8)
        from model_months
        where month = ${month}::date and ${decimal(limitUsd)}::numeric >= ${decimal(costUsd)}::numeric + spent_usd + (
          select coalesce(sum(cost_usd), 0) from model_reservations
          where month = ${month}::date and expires_at > clock_timestamp()
        )`;
      return granted === 1 ? { granted: true, reservationId } : { granted: false, reason: 'spent' };
    });
  }

  async release(reservationId: string): Promise<void> {
    await this.#db.modelReservation.deleteMany({ where: { id: reservationId } });
  }

  async hold(reservationId: string): Promise<void> {
    await this.#db.$executeRaw`
      update model_reservations set expires_at = (month + interval '1 month') at time zone 'UTC'
      where id = ${reservationId}::uuid`;
  }
}

export class DBModelAnswerRepo implements ModelAnswerRepository {
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  async find(ledgerId: string, questions: readonly string[]): Promise<Json> {
    const asked = questions.map(bytes);
    const where = { ledgerId, question: { in: asked }, expiresAt: { gt: new Date() } };
    const rows = await this.#db.modelAnswer.findMany({ where });
    const found = asked.flatMap((question) => rows.find((row) => Buffer.compare(row.question, question) === 0) ?? []);
    return (found[0]?.answer ?? null) as Json;
  }

  async keep(ledgerId: string, question: string, answer: Json): Promise<void> {
    await this.#db.modelAnswer.deleteMany({ where: { ledgerId, expiresAt: { lte: new Date() } } });
    const kept = { answer: answer as Prisma.InputJsonValue, expiresAt: new Date(Date.now() + ANSWER_LIFETIME_MS) };
    const key = { ledgerId, question: bytes(question) };
    await this.#db.modelAnswer.upsert({
      where: { ledgerId_question: key },
      create: { ...key, ...kept },
      update: kept,
    });
  }
}

/** But for those that somebody is about to settle: waiting for them here, they would wait for us. */
async function forgetExpired(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRaw`
    delete from model_reservations where id in (
      select id from model_reservations where expires_at <= clock_timestamp() for update skip locked
    )`;
}

/** US dollars as the columns keep them: a fraction beyond that counts in full. */
function decimal(usd: Decimal): string {
  return usd.toDecimalPlaces(12).toFixed();
}

/** @param question in hexadecimal */
function bytes(question: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(question, 'hex'));
}

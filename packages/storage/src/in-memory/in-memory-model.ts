import type { Decimal } from 'decimal.js';
import { newId } from '../domain/id.ts';
import type { Json } from '../domain/provenance.ts';
import {
  ANSWER_LIFETIME_MS,
  type BudgetDecision,
  type BudgetRequest,
  type ModelAnswerRepository,
  type ModelBudgetRepository,
} from '../repositories/model-repositories.ts';
import { keyOf, type InMemoryStore } from './in-memory-store.ts';

export interface ModelMonth {
  readonly spentUsd: Decimal;
  readonly unknownCalls: number;
}

export interface ModelReservation {
  readonly month: string;
  readonly costUsd: Decimal;
  readonly expiresAt: Date;
}

export class InMemoryModelBudgetRepository implements ModelBudgetRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async reserve({ month, costUsd, limitUsd, lifetimeMs }: BudgetRequest): Promise<BudgetDecision> {
    const { modelMonths, modelReservations } = this.#store.tables;
    const { spentUsd, unknownCalls } = modelMonths.get(month) ?? { spentUsd: null, unknownCalls: 0 };
    if (unknownCalls > 0) return { granted: false, reason: 'unknown-cost' };
    let total = spentUsd === null ? costUsd : costUsd.plus(spentUsd);
    for (const [id, reservation] of modelReservations) {
      if (reservation.expiresAt <= new Date()) modelReservations.delete(id);
      else if (reservation.month === month) total = total.plus(reservation.costUsd);
    }
    if (total.gt(limitUsd)) return { granted: false, reason: 'spent' };
    const reservationId = newId();
    modelReservations.set(reservationId, { month, costUsd, expiresAt: new Date(Date.now() + lifetimeMs) });
    return { granted: true, reservationId };
  }

  async release(reservationId: string): Promise<void> {
    this.#store.tables.modelReservations.delete(reservationId);
  }

  async hold(reservationId: string): Promise<void> {
    const { modelReservations } = this.#store.tables;
    const reservation = modelReservations.get(reservationId);
    if (reservation === undefined) return;
    const expiresAt = new Date(`${reservation.month}T00:00:00Z`);
    expiresAt.setUTCMonth(expiresAt.getUTCMonth() + 1);
    modelReservations.set(reservationId, { ...reservation, expiresAt });
  }
}

export class InMemoryModelAnswerRepository implements ModelAnswerRepository {
  readonly #store: InMemoryStore;

  constructor(store: InMemoryStore) {
    this.#store = store;
  }

  async find(ledgerId: string, questions: readonly string[]): Promise<Json> {
    const rows = questions.flatMap((question) => this.#store.tables.modelAnswers.get(keyOf(ledgerId, question)) ?? []);
    return rows.find(({ expiresAt }) => expiresAt > new Date())?.answer ?? null;
  }

  async keep(ledgerId: string, question: string, answer: Json): Promise<void> {
    const expiresAt = new Date(Date.now() + ANSWER_LIFETIME_MS);
    this.#store.tables.modelAnswers.set(keyOf(ledgerId, question), { ledgerId, answer, expiresAt });
  }
}

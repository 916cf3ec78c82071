import type { Assistant, AssistantUsage, Categorization, CategorizationRequest, LLMProvider } from '@expenses/llm';
import { AssistantError, BudgetExceededError } from '@expenses/llm/errors';
import type { ModelBudgetRepository } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import type { Clock } from '../calendar.ts';

export interface ModelBudget {
  readonly assistant: Assistant;
  /** US dollars a calendar month (UTC), as a decimal such as "12.50". */
  readonly monthlyUsd: string;
  readonly modelBudget: ModelBudgetRepository;
  readonly clock: Clock;
}

/** Milliseconds: longer than any call may take, with the recording of what it cost. */
const LIFETIME_MS = 10 * 60 * 1000;

/**
 * Never lets a month cost more than its budget, whatever processes ask at once: what a call costs at most is set aside
 * before it is made. What it did cost takes the place of that when it is recorded (`AssistantUsage.reservationId`).
 */
export class BudgetedAssistant implements Assistant {
  readonly provider: LLMProvider;
  readonly model: string;
  readonly #budget: ModelBudget;
  readonly #limitUsd: Decimal;

  constructor(budget: ModelBudget) {
    this.provider = budget.assistant.provider;
    this.model = budget.assistant.model;
    this.#budget = budget;
    this.#limitUsd = new Decimal(budget.monthlyUsd);
  }

  /** @throws {BudgetExceededError} when the call could cost more than is left; else as the assistant does */
  async categorize(request: CategorizationRequest): Promise<Categorization> {
    const reservationId = await this.#reserve(request);
    const reserved = (usage: AssistantUsage): AssistantUsage => ({ ...usage, reservationId });
    try {
      const { response, usage } = await this.#budget.assistant.categorize(request);
      return { response, usage: reserved(usage) };
    } catch (error) {
      if (error instanceof AssistantError && error.usage !== undefined) error.usage = reserved(error.usage);
      else await this.#settleUnanswered(reservationId, error);
      throw error;
    }
  }

  async #reserve(request: CategorizationRequest): Promise<string> {
    const { assistant, modelBudget, clock } = this.#budget;
    const costUsd = assistant.mostUsd === undefined ? new Decimal(0) : assistant.mostUsd(request);
    if (costUsd === null) throw new BudgetExceededError('What the model costs is not known, so no budget can be kept');
    const call = { month: monthOf(clock()), costUsd, limitUsd: this.#limitUsd, lifetimeMs: LIFETIME_MS };
    const decision = await modelBudget.reserve(call);
    if (decision.granted) return decision.reservationId;
    throw new BudgetExceededError(
      decision.reason === 'spent'
        ? "The month's budget for the model is spent, or what is left could not pay for another answer"
        : 'Calls were made this month whose cost nobody knows, so no budget can be kept',
    );
  }

  /** No tokens were counted. An answer that was lost on its way may have been billed all the same. */
  async #settleUnanswered(reservationId: string, error: unknown): Promise<void> {
    const { modelBudget } = this.#budget;
    if (error instanceof AssistantError && !error.perhapsBilled) await modelBudget.release(reservationId);
    else await modelBudget.hold(reservationId);
  }
}

/** The first day of the month, in UTC. */
function monthOf(instant: Date): string {
  return `${instant.toISOString().slice(0, 7)}-01`;
}

import type { Assistant, Categorization, CategorizationRequest, LLMProvider } from '@expenses/llm';
import { BudgetExceededError } from '@expenses/llm/errors';
import type { ModelUsageRepository } from '@expenses/storage';
import { Decimal } from 'decimal.js';
import type { Clock } from '../calendar.ts';

export interface ModelBudget {
  readonly assistant: Assistant;
  /** US dollars a calendar month (UTC), as a decimal such as "12.50". */
  readonly monthlyUsd: string;
  readonly modelUsage: Pick<ModelUsageRepository, 'spentSince'>;
  readonly clock: Clock;
}

/**
 * Asks the assistant while the month's recorded usage, of every process on the database, is below the budget. Calls
 * that are under way at once can exceed it by what they cost themselves.
 */
export class BudgetedAssistant implements Assistant {
  readonly provider: LLMProvider;
  readonly model: string;
  readonly #budget: ModelBudget;
  readonly #limit: Decimal;

  constructor(budget: ModelBudget) {
    this.provider = budget.assistant.provider;
    this.model = budget.assistant.model;
    this.#budget = budget;
    this.#limit = new Decimal(budget.monthlyUsd);
  }

  /** @throws {BudgetExceededError} when the month's budget is spent; else as the assistant does */
  async categorize(request: CategorizationRequest): Promise<Categorization> {
    const { assistant, modelUsage, clock } = this.#budget;
    const { costUsd, unknownCalls } = await modelUsage.spentSince(startOfMonth(clock()));
    if (costUsd.gte(this.#limit)) throw new BudgetExceededError("The month's budget for the model is spent");
    // A model whose price is not known is asked once: then nobody can tell what is left.
    if (unknownCalls > 0) throw new BudgetExceededError('What the model costs is not known, so no budget can be kept');
    return assistant.categorize(request);
  }
}

function startOfMonth(instant: Date): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), 1));
}

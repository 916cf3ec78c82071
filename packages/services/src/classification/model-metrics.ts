import type { AssistantError } from '@expenses/llm';
import { Counter, Histogram, type MetricsRegistry } from '@expenses/runtime';
import type { ModelUsage } from '@expenses/storage/domain';
import type { ModelUsageRepository } from '@expenses/storage/repositories';

export interface ModelMetrics {
  /** The repository, with what is recorded in it counted. */
  countUsage(repository: ModelUsageRepository): ModelUsageRepository;
  countFailure(error: AssistantError): void;
}

/** Seconds. */
const BUCKETS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32, 64];

/** What asking a model takes: how often, how long, how many tokens and dollars, and how often in vain. */
export function modelMetrics(registry: MetricsRegistry): ModelMetrics {
  const registers = [registry];
  const calls = new Counter({
    name: 'model_calls_total',
    help: 'Calls of a model that it billed, by their outcome.',
    labelNames: ['model', 'outcome'],
    registers,
  });
  const failures = new Counter({
    name: 'model_failures_total',
    help: 'Messages for which a model gave no usable answer, billed or not.',
    labelNames: ['code'],
    registers,
  });
  const tokens = new Counter({
    name: 'model_tokens_total',
    help: 'Tokens that models read and wrote.',
    labelNames: ['model', 'direction'],
    registers,
  });
  const cost = new Counter({
    name: 'model_cost_usd_total',
    help: 'US dollars, as a rounded figure for graphs; the table of usage is exact.',
    labelNames: ['model'],
    registers,
  });
  const unknownCost = new Counter({
    name: 'model_calls_of_unknown_cost_total',
    help: 'Calls of models whose price is not known.',
    labelNames: ['model'],
    registers,
  });
  const duration = new Histogram({
    name: 'model_call_duration_seconds',
    help: 'How long models took.',
    labelNames: ['model'],
    buckets: BUCKETS,
    registers,
  });

  return {
    countUsage: (repository) => ({
      add: async (usage) => {
        count(usage);
        await repository.add(usage);
      },
      spentSince: (since) => repository.spentSince(since),
    }),
    countFailure: ({ code }) => {
      failures.inc({ code });
    },
  };

  function count({ model, outcome, inputTokens, outputTokens, costUsd, latencyMs }: ModelUsage): void {
    calls.inc({ model, outcome });
    tokens.inc({ model, direction: 'input' }, inputTokens);
    tokens.inc({ model, direction: 'output' }, outputTokens);
    duration.observe({ model }, latencyMs / 1_000);
    if (costUsd === null) unknownCost.inc({ model });
    else cost.inc({ model }, costUsd.toNumber());
  }
}

import type { Assistant } from '@expenses/llm';
import { LocalAssistant } from '@expenses/llm/local';
import { AnswerCacheAssistant, CircuitBreakerAssistant } from '@expenses/llm/resilience';
import type { Logger, MetricsRegistry } from '@expenses/runtime';
import type { UnitOfWork } from '@expenses/storage';
import type { Clock } from '../calendar.ts';
import { BudgetedAssistant } from './budgeted-assistant.ts';
import { ClassificationService } from './classification-service.ts';
import { readMessage } from './message-reader.ts';
import { modelMetrics } from './model-metrics.ts';

export interface ClassificationOptions {
  readonly unitOfWork: UnitOfWork;
  /** Null: there is none, and the local assistant does what it can. */
  readonly model: Assistant | null;
  /** US dollars a month, as a decimal; null: no limit. */
  readonly monthlyBudgetUsd: string | null;
  readonly metrics: MetricsRegistry;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** Understanding as an app has it: with the local assistant, and a model within its budget if there is one. */
export function classificationOn(options: ClassificationOptions): ClassificationService {
  const { unitOfWork, model, metrics, logger } = options;
  const { merchantRules, modelUsage: recorded } = unitOfWork.repositories;
  const counting = modelMetrics(metrics);
  const modelUsage = counting.countUsage(recorded);
  const local = new LocalAssistant({ read: readMessage });
  return new ClassificationService({
    assistant: model === null ? local : guarded(model, options),
    ...{ local, merchantRules, modelUsage },
    onModelFailure: (err) => {
      counting.countFailure(err);
      logger.warn({ err }, 'The model gave no usable answer; the local one was taken');
    },
  });
}

/** A kept answer costs neither time nor money; a model that is away is not waited for, nor is money set aside for it. */
function guarded(model: Assistant, { unitOfWork, monthlyBudgetUsd, clock }: ClassificationOptions): Assistant {
  const { modelBudget, modelAnswers } = unitOfWork.repositories;
  const paid =
    monthlyBudgetUsd === null
      ? model
      : new BudgetedAssistant({ assistant: model, monthlyUsd: monthlyBudgetUsd, modelBudget, clock });
  return new AnswerCacheAssistant({
    assistant: new CircuitBreakerAssistant({ assistant: paid }),
    store: modelAnswers,
  });
}

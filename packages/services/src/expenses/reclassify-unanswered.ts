import { ExpenseNotFoundError, ExpenseVersionConflictError } from '@expenses/storage/domain';
import type { UnitOfWork } from '@expenses/storage/repositories';
import type { AssistantErrorCode } from '@expenses/llm';
import { MessageRejectedError, NotReclassifiableError } from './expense-errors.ts';
import type { ExpenseService } from './expense-service.ts';

export interface ReclassifiedCounts {
  /** Expenses that were understood again. */
  readonly classified: number;
  /** Expenses that stay as they were: the model is away again, or a person was quicker. */
  readonly left: number;
}

/** The model is away, for every expense alike: the rest waits for another time. */
const IS_AWAY: ReadonlySet<AssistantErrorCode> = new Set([
  ...(['authentication', 'rate_limit', 'timeout', 'unavailable', 'budget'] as const),
]);

/** Those that one run takes on. */
const MOST_AT_ONCE = 1_000;

/**
 * Understands again what is to be reviewed because the model was away, each for who spent it, as `reclassify` does: what
 * a person chose stays.
 *
 * @param ledgerId of one ledger; left out: of all
 */
export async function reclassifyUnanswered(
  { unitOfWork, expenses }: { readonly unitOfWork: UnitOfWork; readonly expenses: ExpenseService },
  { ledgerId, signal }: { readonly ledgerId?: string; readonly signal?: AbortSignal } = {},
): Promise<ReclassifiedCounts> {
  const { provenance, people, ledgers } = unitOfWork.repositories;
  const unanswered = await provenance.listUnanswered(MOST_AT_ONCE, ledgerId);
  let classified = 0;
  for (const { id, userId, ledgerId: of } of unanswered) {
    if (signal?.aborted === true) break;
    const [person, ledger] = await Promise.all([people.find({ userId }), ledgers.get(of)]);
    if (person === null || ledger === null) continue;
    try {
      const reconsidered = await expenses.reconsider({ ...person, ledger }, id, signal === undefined ? {} : { signal });
      const failure = reconsidered.items.map((item) => item.provenance.failure).find((code) => code !== null);
      if (failure !== undefined) {
        if (IS_AWAY.has(failure)) break;
        continue;
      }
      await expenses.settle(reconsidered);
      classified += 1;
    } catch (error) {
      if (!BECAME_ANOTHER.some((kind) => error instanceof kind)) throw error;
    }
  }
  return { classified, left: unanswered.length - classified };
}

/** Somebody settled it, changed it or deleted it meanwhile, or its text reads otherwise now: it is left to them. */
const BECAME_ANOTHER = [
  ExpenseNotFoundError,
  ExpenseVersionConflictError,
  MessageRejectedError,
  NotReclassifiableError,
] as const;

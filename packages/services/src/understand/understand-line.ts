import { LocalAssistant, type CategoryClassifier } from '@expenses/llm/local';
import { formatAmount, type ExpenseCategory, type Ledger } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import type {
  ClassificationIssue,
  ClassificationResult,
  ClassifiedItem,
} from '../classification/classification-result.ts';
import { ClassificationService } from '../classification/classification-service.ts';
import { isCategorySure } from '../classification/confidence.ts';
import { learnChoice } from '../classification/memory.ts';
import { readMessage } from '../classification/message-reader.ts';

/** One line of input: a message, and what is known of who wrote it. */
export interface UnderstandRequest {
  readonly id: string;
  readonly text: string;
  /** The person's calendar day, YYYY-MM-DD. */
  readonly now: string;
  /** ISO 4217 code of their default currency. */
  readonly currency: string;
  /** BCP 47 tag. */
  readonly locale: string;
  /** Learned from after the line is answered. */
  readonly correction?: { readonly category: string };
}

export interface UnderstoodItem {
  readonly amount: string | null;
  readonly currency: string;
  /** YYYY-MM-DD */
  readonly occurredOn: string;
  readonly merchant: string | null;
  readonly description: string;
  readonly category: string;
  /** 0..1 */
  readonly confidence: number;
  /** The category would be taken without asking. Whether anything else must be asked is the answer's `status`. */
  readonly sure: boolean;
  /** What must be asked or looked at before it counts as understood. */
  readonly issues: readonly ClassificationIssue[];
}

/** One line of output. */
export interface UnderstandAnswer {
  readonly id: string;
  readonly status: ClassificationResult['status'];
  readonly items: readonly UnderstoodItem[];
  /** Why the message was rejected. */
  readonly error?: string;
}

/**
 * Understanding for a stream of one person's messages, with no database and no network: each is answered, and its
 * correction, if it has one and `learn` is on, is remembered for those that follow.
 */
export class LineUnderstanding {
  readonly #unitOfWork = new InMemoryUnitOfWork();
  readonly #service: ClassificationService;
  readonly #learn: boolean;
  #ledger: Promise<{ ledger: Ledger; categories: readonly ExpenseCategory[] }> | undefined;

  constructor(options: { learn: boolean; classify?: CategoryClassifier }) {
    const { merchantRules, modelUsage } = this.#unitOfWork.repositories;
    const local = new LocalAssistant({ ...(options.classify && { classify: options.classify }), read: readMessage });
    this.#service = new ClassificationService({ assistant: local, local, merchantRules, modelUsage });
    this.#learn = options.learn;
  }

  async answer(request: UnderstandRequest): Promise<UnderstandAnswer> {
    const { ledger, categories } = await (this.#ledger ??= this.#open());
    const result = await this.#service.classify({
      text: request.text,
      ledgerId: ledger.id,
      userId: '',
      categories,
      today: request.now,
      defaultCurrency: request.currency,
      locale: request.locale,
    });
    if (result.status === 'rejected') {
      return { id: request.id, status: 'rejected', items: [], error: result.message };
    }
    const corrected = categories.find(({ name }) => name === request.correction?.category);
    if (this.#learn && corrected !== undefined) await this.#remember(ledger.id, result.items, corrected.id);
    return { id: request.id, status: result.status, items: result.items.map(toItem) };
  }

  async #open() {
    const { users, ledgers, categories } = this.#unitOfWork.repositories;
    const user = await users.add({});
    const ledger = await ledgers.add({ name: 'Personal', baseCurrency: 'EUR', ownerId: user.id });
    return { ledger, categories: await categories.list(ledger.id) };
  }

  async #remember(ledgerId: string, items: readonly ClassifiedItem[], categoryId: string): Promise<void> {
    for (const item of items) await learnChoice(this.#unitOfWork.repositories, ledgerId, item, categoryId);
  }
}

function toItem(item: ClassifiedItem): UnderstoodItem {
  const { amount, currency, occurredOn, merchant, description, category, confidence, issues } = item;
  return {
    amount: amount === null ? null : formatAmount(amount, currency),
    currency,
    occurredOn,
    merchant,
    description,
    category: category.name,
    confidence,
    sure: isCategorySure(item),
    issues,
  };
}

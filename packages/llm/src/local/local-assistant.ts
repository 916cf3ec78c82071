import { Decimal } from 'decimal.js';
import { LLMProvider, type Assistant, type Categorization, type CategorizationRequest } from '../assistant.ts';
import { AssistantTimeoutError, UnavailableError } from '../errors.ts';
import type { CategorizedExpense, ExpenseCategorizationResponse } from '../expense-categorization-response.ts';
import type { CategoryClassifier, MessageReader, RankedCategory, ReadItem } from './parts.ts';

export interface LocalAssistantOptions {
  readonly read: MessageReader;
  /** `classifyCategory` when left out, which is loaded by the first question: whoever only starts need not wait for it. */
  readonly classify?: CategoryClassifier;
}

const MAX_ALTERNATIVES = 5;

/** Answers without network, key or download: the same message gets the same answer. */
export class LocalAssistant implements Assistant {
  readonly provider = LLMProvider.local;
  readonly model = 'local-2';
  readonly #read: MessageReader;
  #classify: CategoryClassifier | undefined;

  constructor({ read, classify }: LocalAssistantOptions) {
    this.#read = read;
    this.#classify = classify;
  }

  async categorize(request: CategorizationRequest): Promise<Categorization> {
    const started = performance.now();
    if (request.signal?.aborted === true) throw new AssistantTimeoutError('The caller stopped waiting');
    const response = await this.#answer(request);
    return { response, usage: this.#usage(performance.now() - started) };
  }

  async #answer({
    text,
    categories,
    today,
    defaultCurrency,
    locale,
    learned,
  }: CategorizationRequest): Promise<ExpenseCategorizationResponse> {
    try {
      const classify = (this.#classify ??= (await import('./category-classifier.ts')).classifyCategory);
      const items = this.#read(text, { today, defaultCurrency, locale });
      return { expenses: items.map((item) => categorized(item, classify(item, categories, learned))) };
    } catch (cause) {
      // A fault in a part, which needs its stack to be found; the parts quote no message in their errors.
      throw new UnavailableError('The local assistant failed', { cause, retryable: false });
    }
  }

  #usage(latencyMs: number): Categorization['usage'] {
    const { provider, model } = this;
    return {
      provider,
      model,
      promptVersion: 'none',
      inputTokens: 0,
      outputTokens: 0,
      costUsd: new Decimal(0),
      latencyMs,
    };
  }
}

function categorized(item: ReadItem, [top, ...others]: readonly RankedCategory[]): CategorizedExpense {
  if (top === undefined) throw new RangeError('There are no categories to choose from');
  return {
    description: item.description,
    amount: item.amount,
    currency: item.currency,
    occurredOn: item.occurredOn,
    merchant: item.merchant,
    category: top.category,
    alternatives: others.slice(0, MAX_ALTERNATIVES).map(({ category }) => category),
    confidence: top.probability,
  };
}

import { Decimal } from 'decimal.js';
import {
  LLMProvider,
  type Assistant,
  type Categorization,
  type CategorizationRequest,
  type LearnedWording,
} from '../assistant.ts';
import { AssistantTimeoutError, UnavailableError } from '../errors.ts';
import type { CategorizedExpense, ExpenseCategorizationResponse } from '../expense-categorization-response.ts';
import { classifyCategory } from './category-classifier.ts';
import type { CategoryClassifier, MessageReader, ReadItem } from './parts.ts';

export interface LocalAssistantOptions {
  readonly read: MessageReader;
  /** `classifyCategory` when left out. */
  readonly classify?: CategoryClassifier;
}

const MAX_ALTERNATIVES = 5;

/** Answers without network, key or download: the same message gets the same answer. */
export class LocalAssistant implements Assistant {
  readonly provider = LLMProvider.local;
  readonly model = 'local-2';
  readonly #read: MessageReader;
  readonly #classify: CategoryClassifier;

  constructor({ read, classify = classifyCategory }: LocalAssistantOptions) {
    this.#read = read;
    this.#classify = classify;
  }

  async categorize(request: CategorizationRequest): Promise<Categorization> {
    const started = performance.now();
    if (request.signal?.aborted === true) throw new AssistantTimeoutError('The caller stopped waiting');
    const response = this.#answer(request);
    return { response, usage: this.#usage(performance.now() - started) };
  }

  #answer({
    text,
    categories,
    today,
    defaultCurrency,
    locale,
    learned,
  }: CategorizationRequest): ExpenseCategorizationResponse {
    try {
      const items = this.#read(text, { today, defaultCurrency, locale });
      return { expenses: items.map((item) => this.#categorized(item, categories, learned)) };
    } catch (cause) {
      // A fault in a part, which needs its stack to be found; the parts quote no message in their errors.
      throw new UnavailableError('The local assistant failed', { cause, retryable: false });
    }
  }

  #categorized(item: ReadItem, categories: readonly string[], learned?: readonly LearnedWording[]): CategorizedExpense {
    const [top, ...others] = this.#classify(item, categories, learned);
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

import { createHash } from 'node:crypto';
import { Decimal } from 'decimal.js';
import type { Assistant, Categorization, CategorizationRequest, LLMProvider } from './assistant.ts';
import {
  expenseCategorizationResponse,
  type ExpenseCategorizationResponse,
} from './expense-categorization-response.ts';
import { mostLearned, PROMPT_VERSION } from './messages.ts';

/** Where answers outlive a process, and are shared by several. What it gives back is checked before it is used. */
export interface AnswerStore {
  /** The answer to the first of the questions that was answered. */
  find(ledgerId: string, questions: readonly string[]): Promise<unknown>;
  keep(ledgerId: string, question: string, answer: ExpenseCategorizationResponse): Promise<void>;
}

export interface AnswerCacheOptions {
  readonly assistant: Assistant;
  readonly store: AnswerStore;
  /** Answers that the process itself keeps; 1,000 when left out. */
  readonly size?: number;
}

/**
 * The same question is not paid for twice in a ledger. An answer that names no day is as good tomorrow; any other is
 * kept for the day that it was counted from.
 */
export class AnswerCacheAssistant implements Assistant {
  readonly provider: LLMProvider;
  readonly model: string;
  readonly #assistant: Assistant;
  readonly #store: AnswerStore;
  readonly #size: number;
  /** In the order of their last use: a map keeps the order of insertion. */
  readonly #recent = new Map<string, unknown>();

  constructor({ assistant, store, size = 1_000 }: AnswerCacheOptions) {
    this.provider = assistant.provider;
    this.model = assistant.model;
    this.#assistant = assistant;
    this.#store = store;
    this.#size = size;
  }

  mostUsd(request: CategorizationRequest) {
    return this.#assistant.mostUsd?.(request) ?? null;
  }

  async categorize(request: CategorizationRequest): Promise<Categorization> {
    const { ledgerId } = request;
    if (ledgerId === undefined) return this.#assistant.categorize(request);
    const started = performance.now();
    const onAnyDay = this.#questionOf(request, null);
    const today = this.#questionOf(request, request.today);
    const known = await this.#find(ledgerId, [today, onAnyDay], request);
    if (known !== null) return { response: known, usage: this.#nothing(performance.now() - started) };

    const answer = await this.#assistant.categorize(request);
    const namesADay = answer.response.expenses.some(({ occurredOn }) => occurredOn !== null);
    const question = namesADay ? today : onAnyDay;
    this.#remember(`${ledgerId} ${question}`, answer.response);
    await this.#store.keep(ledgerId, question, answer.response);
    return answer;
  }

  async #find(
    ledgerId: string,
    questions: readonly string[],
    { categories }: CategorizationRequest,
  ): Promise<ExpenseCategorizationResponse | null> {
    const keys = questions.map((question) => `${ledgerId} ${question}`);
    const key = keys.find((name) => this.#recent.has(name));
    const answer = key === undefined ? await this.#store.find(ledgerId, questions) : this.#recent.get(key);
    const parsed = expenseCategorizationResponse(categories).safeParse(answer);
    if (!parsed.success) return null;
    if (key !== undefined) this.#remember(key, answer);
    return parsed.data;
  }

  #remember(key: string, answer: unknown): void {
    this.#recent.delete(key);
    this.#recent.set(key, answer);
    if (this.#recent.size <= this.#size) return;
    for (const oldest of this.#recent.keys()) {
      this.#recent.delete(oldest);
      return;
    }
  }

  /** SHA-256 of all that determines an answer, in hexadecimal. */
  #questionOf(request: CategorizationRequest, today: string | null): string {
    const { text, categories, defaultCurrency, locale } = request;
    const learned = mostLearned(request).map(({ words, category }) => [words, category]);
    const asked = [PROMPT_VERSION, this.provider, this.model, normalized(text), today, locale, defaultCurrency];
    return createHash('sha256')
      .update(JSON.stringify([...asked, categories, learned]))
      .digest('hex');
  }

  #nothing(latencyMs: number): Categorization['usage'] {
    const costUsd = new Decimal(0);
    const tokens = { inputTokens: 0, outputTokens: 0, costUsd };
    return {
      provider: this.provider,
      model: this.model,
      promptVersion: PROMPT_VERSION,
      ...tokens,
      latencyMs,
      reused: true,
    };
  }
}

/** What writing differs in without meaning anything else. */
function normalized(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

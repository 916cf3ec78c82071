import type { Decimal } from 'decimal.js';
import type { ExpenseCategorizationResponse } from './expense-categorization-response.ts';

/** Who answered. */
export const LLMProvider = { openai: 'openai', local: 'local' } as const;
export type LLMProvider = (typeof LLMProvider)[keyof typeof LLMProvider];

/** Words that a ledger's people filed somewhere before. */
export interface LearnedWording {
  /** Folded, as `wordsOf` reads them, joined by spaces. */
  readonly words: string;
  readonly category: string;
  /** 0..1: how consistently. */
  readonly strength: number;
}

/** What an assistant is asked about one message. */
export interface CategorizationRequest {
  /** What the person wrote: preprocessed, 3 to 500 characters. Data, never instructions. */
  readonly text: string;
  /** The names of the ledger's active categories; at least one. */
  readonly categories: readonly string[];
  /** The person's calendar day, YYYY-MM-DD: what "yesterday" is counted from. */
  readonly today: string;
  /** ISO 4217 code used when the text names no currency. */
  readonly defaultCurrency: string;
  /** BCP 47 tag: decides between 12/03 as March and as December. */
  readonly locale: string;
  /** What the ledger's people filed similar wordings under: evidence, where it settles nothing by itself. */
  readonly learned?: readonly LearnedWording[];
  /** Whose question it is: an answer is reused within its ledger alone. No model is told. */
  readonly ledgerId?: string;
  /** Aborts the request when the caller no longer waits. */
  readonly signal?: AbortSignal;
}

/** What an answer took. A local answer costs nothing: zero tokens, cost 0. */
export interface AssistantUsage {
  readonly provider: LLMProvider;
  readonly model: string;
  /** PROMPT_VERSION; "none" where no prompt was used. */
  readonly promptVersion: string;
  readonly inputTokens: number;
  /** The part of `inputTokens` that the provider read from its cache; absent where there is no such thing. */
  readonly cachedInputTokens?: number;
  readonly outputTokens: number;
  /** US dollars; null when the model's price is not known. Never 0 for "unknown". */
  readonly costUsd: Decimal | null;
  readonly latencyMs: number;
  /** The answer was given before: it took nothing now, and nothing is to be recorded. */
  readonly reused?: true;
  /** What the budget set aside for this answer, until its cost is recorded. */
  readonly reservationId?: string;
}

export interface Categorization {
  readonly response: ExpenseCategorizationResponse;
  readonly usage: AssistantUsage;
}

/** Turns a message into expenses with a category each. */
export interface Assistant {
  readonly provider: LLMProvider;
  readonly model: string;
  /** US dollars that the answer costs at most; null when the model's price is not known. Absent: it costs nothing. */
  mostUsd?(request: CategorizationRequest): Decimal | null;
  /**
   * @throws {AssistantError} one of its subclasses, when no usable answer came. Nothing else is thrown.
   */
  categorize(request: CategorizationRequest): Promise<Categorization>;
}

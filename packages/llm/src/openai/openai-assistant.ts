import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { z } from 'zod';
import {
  LLMProvider,
  type Assistant,
  type AssistantUsage,
  type Categorization,
  type CategorizationRequest,
} from '../assistant.ts';
import { AssistantTimeoutError, InvalidAnswerError, RefusalError } from '../errors.ts';
import {
  expenseCategorizationResponse,
  type CategorizedExpense,
  type ExpenseCategorizationResponse,
} from '../expense-categorization-response.ts';
import { MESSAGES, PROMPT_VERSION } from '../messages.ts';
import { costUsd } from '../pricing.ts';
import { readCompletion, readTokens } from './completion.ts';
import { assistantErrorFor } from './failure.ts';
import { impatientFetch } from './retry-after.ts';

export interface OpenAIAssistantOptions {
  /** May be left out where `baseUrl` is given: local servers want none. */
  readonly apiKey?: string | undefined;
  /** Any OpenAI-compatible server, such as "http://localhost:11434/v1"; OpenAI's own when left out. */
  readonly baseUrl?: string | undefined;
  /** Such as "gpt-4o-mini". */
  readonly model: string;
  /** Milliseconds that one `categorize` may take, its retries and the waits between them included. */
  readonly timeoutMs: number;
  /** How often a request is sent again after 408, 409, 429, 5xx or a network failure; 2 when left out. */
  readonly maxRetries?: number | undefined;
}

const OPENAI_URL = 'https://api.openai.com/v1';
const DEFAULT_MAX_RETRIES = 2;
/** Bounds the cost of a model that does not stop. The longest message, itemised, takes about half of it. */
const MAX_OUTPUT_TOKENS = 4000;
const MAX_ALTERNATIVES = 5;

/** Asks a model of OpenAI, or of any server that speaks its chat completions, for a strict structured output. */
export class OpenAIAssistant implements Assistant {
  readonly provider = LLMProvider.openai;
  readonly model: string;
  readonly #client: OpenAI;
  readonly #timeoutMs: number;
  /** OpenAI's price list says nothing about what another server charges. */
  readonly #priced: boolean;

  /** @throws {TypeError} when there is neither a key nor a base URL, or the base URL is not one */
  constructor(options: OpenAIAssistantOptions) {
    const { apiKey, baseUrl = OPENAI_URL, model, timeoutMs, maxRetries = DEFAULT_MAX_RETRIES } = options;
    if (apiKey === undefined && options.baseUrl === undefined) {
      throw new TypeError('OpenAIAssistant needs an API key, or the base URL of a server that wants none');
    }
    this.model = model;
    this.#timeoutMs = timeoutMs;
    this.#priced = new URL(baseUrl).host === new URL(OPENAI_URL).host;
    this.#client = new OpenAI({
      apiKey: apiKey ?? 'none',
      baseURL: baseUrl,
      maxRetries,
      timeout: timeoutMs,
      fetch: impatientFetch(timeoutMs),
      // Left out, the SDK would take these from the environment; its log would quote requests.
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      logLevel: 'off',
    });
  }

  async categorize(request: CategorizationRequest): Promise<Categorization> {
    const started = performance.now();
    const schema = expenseCategorizationResponse(request.categories);
    const completion = await this.#complete(request, schema);
    const usage = this.#usage(completion, performance.now() - started);
    return { response: readAnswer(completion, schema, usage), usage };
  }

  async #complete(request: CategorizationRequest, schema: AnswerSchema): Promise<unknown> {
    // The SDK's own timeout counts each attempt anew, and ends when the headers are there: a body may stall for ever.
    const deadline = AbortSignal.timeout(this.#timeoutMs);
    const signal = AbortSignal.any([deadline, ...(request.signal === undefined ? [] : [request.signal])]);
    try {
      return await this.#client.chat.completions.create(requestBody(this.model, request, schema), { signal });
    } catch (error) {
      if (request.signal?.aborted === true) throw new AssistantTimeoutError('The caller stopped waiting for the model');
      if (deadline.aborted) {
        throw new AssistantTimeoutError(`The model did not answer within ${this.#timeoutMs} ms`);
      }
      throw assistantErrorFor(error);
    }
  }

  #usage(completion: unknown, latencyMs: number): AssistantUsage {
    const tokens = readTokens(completion);
    return {
      provider: this.provider,
      model: this.model,
      promptVersion: PROMPT_VERSION,
      inputTokens: tokens?.inputTokens ?? 0,
      cachedInputTokens: tokens?.cachedInputTokens ?? 0,
      outputTokens: tokens?.outputTokens ?? 0,
      costUsd: tokens === null || !this.#priced ? null : costUsd(this.model, tokens),
      latencyMs,
    };
  }
}

type AnswerSchema = z.ZodType<ExpenseCategorizationResponse>;

function requestBody(
  model: string,
  request: CategorizationRequest,
  schema: AnswerSchema,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: [
      { role: 'system', content: MESSAGES.system },
      { role: 'user', content: MESSAGES.user(request) },
    ],
    response_format: zodResponseFormat(schema, 'expense_categorization'),
    max_completion_tokens: MAX_OUTPUT_TOKENS,
    // Reasoning models refuse a temperature; little reasoning is enough here, and is quicker.
    ...(isReasoningModel(model) ? { reasoning_effort: 'low' } : { temperature: 0 }),
  };
}

/** The o series, and GPT-5 and later but for the models made for chat. */
function isReasoningModel(model: string): boolean {
  return /^(o\d|gpt-([5-9]|\d\d))/.test(model) && !model.includes('chat');
}

function readAnswer(completion: unknown, schema: AnswerSchema, usage: AssistantUsage): ExpenseCategorizationResponse {
  const read = readCompletion(completion);
  switch (read.kind) {
    case 'refused':
      throw new RefusalError('The model refused to answer', { usage });
    case 'truncated':
      throw new InvalidAnswerError('The answer was cut off at the token limit', { usage });
    case 'malformed':
      throw new InvalidAnswerError('The model provider answered with something else than a chat completion', { usage });
    case 'content':
      return parseAnswer(read.content, schema, usage);
  }
}

/** Parsed, never trusted: a server need not keep to the schema that it was given. */
function parseAnswer(content: string, schema: AnswerSchema, usage: AssistantUsage): ExpenseCategorizationResponse {
  const json = parseJson(content);
  if (json === undefined) throw new InvalidAnswerError('The answer is not JSON', { usage });
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.code}`);
    throw new InvalidAnswerError('The answer does not keep to its schema', {
      usage,
      cause: new Error(where.join(', ')),
    });
  }
  return { expenses: parsed.data.expenses.map(tidied) };
}

/** What no JSON schema can say: an amount of zero is none, and the alternatives are others, each once, the first few. */
function tidied(expense: CategorizedExpense): CategorizedExpense {
  const others = new Set(expense.alternatives.filter((name) => name !== expense.category));
  return {
    ...expense,
    amount: expense.amount !== null && /[1-9]/.test(expense.amount) ? expense.amount : null,
    alternatives: [...others].slice(0, MAX_ALTERNATIVES),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

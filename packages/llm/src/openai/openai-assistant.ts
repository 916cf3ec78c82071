import { randomBytes } from 'node:crypto';
import type { Decimal } from 'decimal.js';
import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type * as z from 'zod';
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
import { asMeant, jsonIn } from './answer-text.ts';
import { readCompletion, readTokens } from './completion.ts';
import { assistantErrorFor, mayRefuseTheForm } from './failure.ts';
import { formatParameters, KnownFormat, simplerFormat, type ResponseFormat } from './response-format.ts';
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
  /** Milliseconds since the epoch: what the server can do is forgotten after a day. */
  readonly now?: () => number;
}

const OPENAI_URL = 'https://api.openai.com/v1';
const DEFAULT_MAX_RETRIES = 2;
/** Bounds the cost of a model that does not stop. The longest message, itemised, takes about half of it. */
const MAX_OUTPUT_TOKENS = 4000;
const MAX_ALTERNATIVES = 5;
const SCHEMA_NAME = 'expense_categorization';
/** What providers add around messages and schemas, at most. */
const FRAMING_TOKENS = 100;

/**
 * Asks a model of OpenAI, or of any server that speaks its chat completions, for a
 * strict structured output; of a server that knows no such thing, for JSON, or for text that JSON is found in.
 */
export class OpenAIAssistant implements Assistant {
  readonly provider = LLMProvider.openai;
  readonly model: string;
  readonly #client: OpenAI;
  readonly #timeoutMs: number;
  /** OpenAI's price list says nothing about what another server charges. */
  readonly #priced: boolean;
  readonly #format: KnownFormat;

  /** @throws {TypeError} when there is neither a key nor a base URL, or the base URL is not one */
  constructor(options: OpenAIAssistantOptions) {
    const { apiKey, baseUrl = OPENAI_URL, model, timeoutMs, maxRetries = DEFAULT_MAX_RETRIES } = options;
    if (apiKey === undefined && options.baseUrl === undefined) {
      throw new TypeError('OpenAIAssistant needs an API key, or the base URL of a server that wants none');
    }
    this.model = model;
    this.#timeoutMs = timeoutMs;
    this.#format = new KnownFormat(options.now);
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
    const question = questionOf(request);
    const { completion, format } = await this.#complete(request, question);
    const usage = this.#usage(completion, performance.now() - started);
    return { response: this.#readAnswer(completion, question, format, usage), usage };
  }

  /**
   * US dollars that one answer costs at most: no token is shorter than a byte, and no answer longer than is asked for.
   * An attempt that breaks off and is made again may be billed besides.
   */
  mostUsd(request: CategorizationRequest): Decimal | null {
    if (!this.#priced) return null;
    const { messages, schema } = questionOf(request);
    const written = [...messages('text').map(({ content }) => content), JSON.stringify(schema)].join('');
    const inputTokens = Buffer.byteLength(written) + FRAMING_TOKENS;
    // Writing to the cache costs what input costs, or more.
    return costUsd(this.model, { inputTokens, cacheWriteTokens: inputTokens, outputTokens: MAX_OUTPUT_TOKENS });
  }

  /** Asks for what the server can do; for less, when it refuses that. */
  async #complete(request: CategorizationRequest, question: Question): Promise<Completed> {
    // The SDK's own timeout counts each attempt anew, and ends when the headers are there: a body may stall for ever.
    const deadline = AbortSignal.timeout(this.#timeoutMs);
    const signal = AbortSignal.any([deadline, ...(request.signal === undefined ? [] : [request.signal])]);
    let format = this.#format.current;
    for (;;) {
      try {
        const body = requestBody(this.model, question, format);
        const completion: unknown = await this.#client.chat.completions.create(body, { signal });
        this.#format.remember(format);
        return { completion, format };
      } catch (error) {
        if (request.signal?.aborted === true) {
          throw new AssistantTimeoutError('The caller stopped waiting for the model', { perhapsBilled: true });
        }
        if (deadline.aborted) {
          const message = `The model did not answer within ${this.#timeoutMs} ms`;
          throw new AssistantTimeoutError(message, { perhapsBilled: true });
        }
        const simpler = mayRefuseTheForm(error) ? simplerFormat(format) : null;
        if (simpler === null) throw assistantErrorFor(error);
        format = simpler;
      }
    }
  }

  /** An answer that does not keep to the schema shows a server that took it and ignores it: next time it is told more. */
  #readAnswer(
    completion: unknown,
    question: Question,
    format: ResponseFormat,
    usage: AssistantUsage,
  ): ExpenseCategorizationResponse {
    const content = contentOf(completion, usage);
    const json = jsonIn(content);
    const meant = format === 'json_schema' ? json : asMeant(json, question.categories);
    const parsed = question.parser.safeParse(meant);
    if (parsed.success) return { expenses: parsed.data.expenses.map(tidied) };
    this.#format.remember(simplerFormat(format) ?? format);
    if (json === undefined) throw new InvalidAnswerError('The answer is not JSON', { usage });
    const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'answer'}: ${issue.code}`);
    const cause = new Error(where.join(', '));
    throw new InvalidAnswerError('The answer does not keep to its schema', { usage, cause });
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

interface Completed {
  readonly completion: unknown;
  readonly format: ResponseFormat;
}

/** What one request asks, whatever the form that it is asked in. */
interface Question {
  readonly categories: readonly string[];
  readonly parser: z.ZodType<ExpenseCategorizationResponse>;
  readonly schema: Record<string, unknown>;
  readonly messages: (format: ResponseFormat) => readonly Message[];
}

interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

function questionOf(request: CategorizationRequest): Question {
  const parser = expenseCategorizationResponse(request.categories);
  const schema = zodResponseFormat(parser, SCHEMA_NAME).json_schema.schema ?? {};
  const user = MESSAGES.user(request, randomBytes(8).toString('hex'));
  return {
    categories: request.categories,
    parser,
    schema,
    messages: (format) => [
      // One system message: some servers take no second.
      {
        role: 'system',
        content: format === 'json_schema' ? MESSAGES.system : `${MESSAGES.system}\n\n${MESSAGES.form(schema)}`,
      },
      { role: 'user', content: user },
    ],
  };
}

function requestBody(
  model: string,
  { messages, schema }: Question,
  format: ResponseFormat,
): ChatCompletionCreateParamsNonStreaming {
  return {
    model,
    messages: [...messages(format)],
    ...formatParameters(format, SCHEMA_NAME, schema),
    [limitName(model, format)]: MAX_OUTPUT_TOKENS,
    // Reasoning models refuse a temperature; little reasoning is enough here, and is quicker.
    ...(isReasoningModel(model) ? { reasoning_effort: 'low' } : { temperature: 0 }),
  };
}

/** A server that knows no schemas may know the limit by its former name only, which reasoning models refuse. */
function limitName(model: string, format: ResponseFormat): 'max_tokens' | 'max_completion_tokens' {
  return format === 'json_schema' || isReasoningModel(model) ? 'max_completion_tokens' : 'max_tokens';
}

/** The o series, and GPT-5 and later but for the models made for chat. */
function isReasoningModel(model: string): boolean {
  return /^(o\d|gpt-([5-9]|\d\d))/.test(model) && !model.includes('chat');
}

function contentOf(completion: unknown, usage: AssistantUsage): string {
  const read = readCompletion(completion);
  switch (read.kind) {
    case 'refused':
      throw new RefusalError('The model refused to answer', { usage });
    case 'truncated':
      throw new InvalidAnswerError('The answer was cut off at the token limit', { usage });
    case 'malformed':
      throw new InvalidAnswerError('The model provider answered with something else than a chat completion', { usage });
    case 'content':
      return read.content;
  }
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

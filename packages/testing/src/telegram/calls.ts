import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, type Blame } from './api-error.ts';
import type { Fault, Faults } from './faults.ts';
import { knownMethod, unknownParameters } from './known-parameters.ts';
import { METHODS } from './methods/index.ts';
import type { Parameters } from './parameters.ts';
import type { TelegramState } from './state.ts';

/** One call of the bot. */
export interface TelegramCall {
  /** As the Bot API spells it, or as it was called when there is none. */
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** `performance.now()` at arrival. */
  readonly at: number;
  /** What the bot was told; null while it is being served, and when the connection was reset. */
  readonly response: CallResponse | null;
  readonly fault: Fault | null;
}

export interface CallResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Something that Telegram refuses, passes over in silence, or shows otherwise than the bot meant. */
export interface Violation {
  readonly method: string;
  readonly description: string;
  readonly blame: Blame;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Serves the bot's calls, each with whatever is to go wrong with it, and records them. */
export class Calls {
  readonly all: TelegramCall[] = [];
  readonly violations: Violation[] = [];
  readonly #state: TelegramState;
  readonly #faults: Faults;
  readonly #closing: AbortSignal;

  constructor(state: TelegramState, faults: Faults, closing: AbortSignal) {
    this.#state = state;
    this.#faults = faults;
    this.#closing = closing;
  }

  /**
   * @param parameters or why they could not be read
   * @param disconnected aborted when the client is gone
   */
  async serve(calledAs: string, parameters: Parameters | ApiError, disconnected: AbortSignal): Promise<TelegramCall> {
    const method = knownMethod(calledAs) ?? calledAs;
    const fault = this.#faults.next(method.toLowerCase());
    const params = parameters instanceof ApiError ? {} : parameters.toObject();
    const call: Mutable<TelegramCall> = { method, params, at: performance.now(), response: null, fault };
    this.all.push(call);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs, undefined, { signal: this.#closing });
    const answersItself = fault?.reset === true || fault?.status !== undefined;
    const response =
      answersItself && fault.afterEffect !== true ? null : await this.#run(method, params, parameters, disconnected);
    call.response = answersItself ? scriptedResponse(fault) : response;
    if (answersItself && response !== null && method === 'getUpdates') this.#state.updates.batchLost();
    this.#state.activity.happened();
    return call;
  }

  async #run(
    name: string,
    params: TelegramCall['params'],
    parameters: Parameters | ApiError,
    disconnected: AbortSignal,
  ): Promise<CallResponse> {
    const remark = (description: string, blame: Blame = 'malformed'): void => {
      this.violations.push({ method: name, description, blame, params });
    };
    try {
      const method = knownMethod(name);
      if (method === null) throw new ApiError(404, 'Not Found', 'malformed');
      if (parameters instanceof ApiError) throw parameters;
      for (const unknown of unknownParameters(method, parameters.names)) {
        // Uploads travel under names of the bot's choice.
        if (!parameters.file(unknown)) remark(`${method} has no parameter ${unknown}`);
      }
      const result = await METHODS[method]({ state: this.#state, parameters, disconnected, remark });
      return { status: 200, body: { ok: true, result } };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.blame !== null) remark(error.message, error.blame);
      return { status: error.code, body: failureBody(error) };
    }
  }
}

export function failureBody({ code, message, parameters }: ApiError): object {
  return { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** null for a reset. */
function scriptedResponse({ status, retryAfter, description }: Fault): CallResponse | null {
  if (status === undefined) return null;
  const waits = retryAfter === undefined ? undefined : { retry_after: retryAfter };
  const usual = waits ? `Too Many Requests: retry after ${waits.retry_after}` : `Scripted error ${status}`;
  return { status, body: failureBody(new ApiError(status, description ?? usual, null, waits)) };
}

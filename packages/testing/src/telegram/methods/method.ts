import type { Blame } from '../api-error.ts';
import type { MethodName } from '../known-parameters.ts';
import type { Parameters } from '../parameters.ts';
import type { TelegramState } from '../state.ts';

export interface MethodCall {
  readonly state: TelegramState;
  readonly parameters: Parameters;
  /** Aborted when the client is gone. */
  readonly disconnected: AbortSignal;
  /** Notes a violation that Telegram lets pass. */
  readonly remark: (problem: string, blame?: Blame) => void;
}

/** Does what the method does and returns its `result`, or throws an ApiError. */
export type Method = (call: MethodCall) => unknown;

export type Methods<Name extends MethodName> = Readonly<Record<Name, Method>>;

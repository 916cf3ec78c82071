/** What stands around a model that costs money and can be away. It loads no SDK. */
export { AnswerCacheAssistant } from './answer-cache.ts';
export type { AnswerCacheOptions, AnswerStore } from './answer-cache.ts';
export { CircuitBreakerAssistant } from './circuit-breaker.ts';
export type { CircuitBreakerOptions } from './circuit-breaker.ts';

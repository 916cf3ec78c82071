export { LLMProvider } from './assistant.ts';
export type { Assistant, AssistantUsage, Categorization, CategorizationRequest, LearnedWording } from './assistant.ts';
export {
  AssistantError,
  AssistantTimeoutError,
  AuthenticationError,
  BudgetExceededError,
  InvalidAnswerError,
  RateLimitError,
  RefusalError,
  UnavailableError,
} from './errors.ts';
export type { AssistantErrorCode, AssistantErrorOptions } from './errors.ts';
export { ExpenseCategorizationResponse, expenseCategorizationResponse } from './expense-categorization-response.ts';
export type { CategorizedExpense } from './expense-categorization-response.ts';
export * from './local/index.ts';
export { MESSAGES, PROMPT_VERSION } from './messages.ts';
export { OpenAIAssistant } from './openai/openai-assistant.ts';
export type { OpenAIAssistantOptions } from './openai/openai-assistant.ts';
export { costUsd, PRICES_AS_OF } from './pricing.ts';
export type { TokenCounts } from './pricing.ts';
export * from './resilience.ts';

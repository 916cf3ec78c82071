import type { Config } from '@expenses/runtime';
import type { Assistant } from './assistant.ts';
import { OpenAIAssistant } from './openai/openai-assistant.ts';

/** The model that the configuration names. Null: there is none, and the local assistant does what it can. */
export function configuredModel({ provider, openai, timeoutMs }: Config['llm']): Assistant | null {
  if (provider === 'local') return null;
  const { apiKey, baseUrl, model } = openai;
  return new OpenAIAssistant({ apiKey: apiKey ?? undefined, baseUrl: baseUrl ?? undefined, model, timeoutMs });
}

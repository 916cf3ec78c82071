import type { Config } from '@expenses/runtime';
import type { Assistant } from './assistant.ts';

/**
 * The model that the configuration names. Null: there is none, and the local assistant does what it can.
 * OpenAI's SDK is loaded only for a model: that takes longer than anything else that an app begins with.
 */
export async function configuredModel({ provider, openai, timeoutMs }: Config['llm']): Promise<Assistant | null> {
  if (provider === 'local') return null;
  const { OpenAIAssistant } = await import('./openai/openai-assistant.ts');
  const { apiKey, baseUrl, model } = openai;
  return new OpenAIAssistant({ apiKey: apiKey ?? undefined, baseUrl: baseUrl ?? undefined, model, timeoutMs });
}

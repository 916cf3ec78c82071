import { loadConfig } from '@expenses/runtime';
import { configuredModel } from './configured-model.ts';

it.each([
  ['a key', { OPENAI_API_KEY: 'sk-test', OPENAI_MODEL: 'gpt-4o' }, 'gpt-4o'],
  ['a server without keys', { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', OPENAI_MODEL: 'qwen3' }, 'qwen3'],
])('there is a model with %s', async (_, env, model) => {
  expect(await configuredModel(loadConfig(env).llm)).toMatchObject({ provider: 'openai', model });
});

it.each([
  ['nothing is set', {}],
  ['the local one is asked for', { OPENAI_API_KEY: 'sk-test', LLM_PROVIDER: 'local' }],
])('there is none when %s', async (_, env) => {
  expect(await configuredModel(loadConfig(env).llm)).toBeNull();
});

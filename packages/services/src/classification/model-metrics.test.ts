import { AssistantTimeoutError } from '@expenses/llm/errors';
import { MetricsRegistry } from '@expenses/runtime';
import type { ModelUsage } from '@expenses/storage/domain';
import { InMemoryUnitOfWork } from '@expenses/storage/in-memory';
import { Decimal } from 'decimal.js';
import { modelMetrics } from './model-metrics.ts';

const CALL: ModelUsage = {
  ...{ ledgerId: 'l', userId: 'u', provider: 'openai', model: 'gpt', promptVersion: '1' },
  ...{ inputTokens: 300, outputTokens: 20, costUsd: new Decimal('0.000125'), latencyMs: 700, outcome: 'ok' },
};

describe('modelMetrics', () => {
  it('counts what is recorded, and records it', async () => {
    const registry = new MetricsRegistry();
    const { modelUsage } = new InMemoryUnitOfWork().repositories;
    const counted = modelMetrics(registry).countUsage(modelUsage);

    await counted.add(CALL);
    await counted.add({ ...CALL, outcome: 'refusal', costUsd: null });

    const text = await registry.metrics();
    expect(text).toContain('model_calls_total{model="gpt",outcome="ok"} 1');
    expect(text).toContain('model_calls_total{model="gpt",outcome="refusal"} 1');
    expect(text).toContain('model_tokens_total{model="gpt",direction="input"} 600');
    expect(text).toContain('model_tokens_total{model="gpt",direction="output"} 40');
    expect(text).toContain('model_cost_usd_total{model="gpt"} 0.000125');
    expect(text).toContain('model_calls_of_unknown_cost_total{model="gpt"} 1');
    expect(text).toContain('model_call_duration_seconds_sum{model="gpt"} 1.4');
    const spent = await counted.spentSince(new Date(0));
    expect([spent.costUsd.toString(), spent.unknownCalls]).toEqual(['0.000125', 1]);
  });

  it('counts failures by their kind', async () => {
    const registry = new MetricsRegistry();

    modelMetrics(registry).countFailure(new AssistantTimeoutError('too late'));

    expect(await registry.metrics()).toContain('model_failures_total{code="timeout"} 1');
  });
});

import { costUsd } from './pricing.ts';

describe('costUsd', () => {
  it('prices input and output per million tokens, exactly', () => {
    expect(costUsd('gpt-4o-mini', { inputTokens: 1_000_000, outputTokens: 0 })?.toString()).toBe('0.15');
    expect(costUsd('gpt-4o-mini', { inputTokens: 1, outputTokens: 1 })?.toFixed()).toBe('0.00000075');
  });

  it('prices cached input as such, and not twice', () => {
    const cost = costUsd('gpt-4o-mini', { inputTokens: 1_000_000, cachedInputTokens: 400_000, outputTokens: 0 });

    expect(cost?.toString()).toBe('0.12');
  });

  it('prices what is written to the cache where that is billed apart, and as input elsewhere', () => {
    const tokens = { inputTokens: 1_000_000, cacheWriteTokens: 1_000_000, outputTokens: 0 };

    expect(costUsd('gpt-6-luna', tokens)?.toString()).toBe('0.125');
    expect(costUsd('gpt-4o-mini', tokens)?.toString()).toBe('0.15');
  });

  it('takes a dated snapshot for its family, unless it has its own price', () => {
    const tokens = { inputTokens: 1_000_000, outputTokens: 0 };

    expect(costUsd('gpt-4o-mini-2024-07-18', tokens)?.toString()).toBe('0.15');
    expect(costUsd('gpt-4o-2024-08-06', tokens)?.toString()).toBe('2.5');
    expect(costUsd('gpt-4o-2024-05-13', tokens)?.toString()).toBe('5');
  });

  it.each(['llama3.2', 'gpt-4o-mini-audio-preview', 'ft:gpt-4o-mini-2024-07-18:me::1', '', 'toString'])(
    'does not know the cost of %j',
    (model) => {
      expect(costUsd(model, { inputTokens: 10, outputTokens: 10 })).toBeNull();
    },
  );

  it('is never negative, whatever a server counts', () => {
    const cost = costUsd('gpt-4o-mini', { inputTokens: 1, cachedInputTokens: 5, outputTokens: 0 });

    expect(cost?.isNegative()).toBe(false);
  });
});

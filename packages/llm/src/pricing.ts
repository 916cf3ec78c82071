import { Decimal } from 'decimal.js';

/** Tokens of one answer. `cachedInputTokens` and `cacheWriteTokens` are parts of `inputTokens`. */
export interface TokenCounts {
  readonly inputTokens: number;
  readonly cachedInputTokens?: number;
  readonly cacheWriteTokens?: number;
  readonly outputTokens: number;
}

interface Price {
  readonly input: string;
  readonly cachedInput: string;
  /** Where writing to the cache is billed apart; elsewhere it costs what input costs. */
  readonly cacheWrite?: string;
  readonly output: string;
}

/**
 * US dollars per 1,000,000 text tokens, standard tier, prompts under 272,000 tokens.
 * Source: https://developers.openai.com/api/docs/pricing and its model pages, as of October 2026.
 */
export const PRICES_AS_OF = '2026-10';
const PRICES: Readonly<Record<string, Price>> = {
  'gpt-4o-mini': { input: '0.15', cachedInput: '0.075', output: '0.60' },
  'gpt-4o': { input: '2.50', cachedInput: '1.25', output: '10.00' },
  // The first snapshot kept its first price, without a discount for cached input.
  'gpt-4o-2024-05-13': { input: '5.00', cachedInput: '5.00', output: '15.00' },
  'gpt-4.1': { input: '2.00', cachedInput: '0.50', output: '8.00' },
  'gpt-4.1-mini': { input: '0.40', cachedInput: '0.10', output: '1.60' },
  'gpt-4.1-nano': { input: '0.10', cachedInput: '0.025', output: '0.40' },
  'o3-mini': { input: '1.10', cachedInput: '0.55', output: '4.40' },
  'o4-mini': { input: '1.10', cachedInput: '0.275', output: '4.40' },
  'gpt-5': { input: '1.25', cachedInput: '0.125', output: '10.00' },
  'gpt-5-mini': { input: '0.25', cachedInput: '0.025', output: '2.00' },
  'gpt-5-nano': { input: '0.05', cachedInput: '0.005', output: '0.40' },
  'gpt-5.1': { input: '1.25', cachedInput: '0.125', output: '10.00' },
  'gpt-5.2': { input: '1.75', cachedInput: '0.175', output: '14.00' },
  'gpt-5.4': { input: '2.50', cachedInput: '0.25', output: '15.00' },
  'gpt-5.4-mini': { input: '0.75', cachedInput: '0.075', output: '4.50' },
  'gpt-5.4-nano': { input: '0.20', cachedInput: '0.02', output: '1.25' },
  'gpt-5.6-luna': { input: '0.20', cachedInput: '0.02', cacheWrite: '0.25', output: '1.20' },
  'gpt-5.6-terra': { input: '2.00', cachedInput: '0.20', cacheWrite: '2.50', output: '12.00' },
  'gpt-6-luna': { input: '0.10', cachedInput: '0.01', cacheWrite: '0.125', output: '0.50' },
  'gpt-6-sol': { input: '2.00', cachedInput: '0.20', cacheWrite: '2.50', output: '10.00' },
};

/**
 * What OpenAI charges for one answer, in US dollars, exact. A dated snapshot (`gpt-4o-mini-2024-07-18`) costs what
 * its family costs, unless it has a price of its own.
 *
 * @returns null when the model's price is not known: a cost of 0 would be a guess
 */
export function costUsd(model: string, tokens: TokenCounts): Decimal | null {
  const price = priceOf(model) ?? priceOf(model.replace(/-\d{4}-\d{2}-\d{2}$/, ''));
  if (price === null) return null;
  const { inputTokens, cachedInputTokens = 0, cacheWriteTokens = 0, outputTokens } = tokens;
  const plainInput = Math.max(0, inputTokens - cachedInputTokens - cacheWriteTokens);
  return new Decimal(price.input)
    .times(plainInput)
    .plus(new Decimal(price.cachedInput).times(cachedInputTokens))
    .plus(new Decimal(price.cacheWrite ?? price.input).times(cacheWriteTokens))
    .plus(new Decimal(price.output).times(outputTokens))
    .div(1_000_000);
}

function priceOf(model: string): Price | null {
  return Object.hasOwn(PRICES, model) ? (PRICES[model] ?? null) : null;
}

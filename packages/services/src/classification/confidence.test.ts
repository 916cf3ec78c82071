import type { MerchantRule } from '@expenses/storage';
import { isCategorySure, modelConfidence, ruleConfidence, ruleStrength, SURE } from './confidence.ts';

function rule(counts: Pick<MerchantRule, 'confirmations' | 'contradictions'>): MerchantRule {
  const updatedAt = new Date();
  return { ledgerId: 'l', id: 'r', kind: 'merchant', key: 'starbucks', categoryId: 'c', updatedAt, ...counts };
}

describe('a learned rule', () => {
  it('is taken without asking from the first choice on', () => {
    expect(ruleConfidence(rule({ confirmations: 1, contradictions: 0 }))).toBeGreaterThanOrEqual(SURE);
  });

  it('is asked about after a contradiction, until the new choice is confirmed', () => {
    expect(ruleConfidence(rule({ confirmations: 1, contradictions: 1 }))).toBeLessThan(SURE);
    expect(ruleConfidence(rule({ confirmations: 2, contradictions: 1 }))).toBeGreaterThanOrEqual(SURE);
  });

  it('that was once contradicted is less certain than one that never was', () => {
    const contradicted = ruleConfidence(rule({ confirmations: 9, contradictions: 1 }));

    expect(contradicted).toBeLessThan(ruleConfidence(rule({ confirmations: 1, contradictions: 0 })));
  });
});

it('a learned rule counts for more the more choices agreed, and for much less after contradictions', () => {
  const strengths = [
    { confirmations: 1, contradictions: 4 },
    { confirmations: 1, contradictions: 0 },
    { confirmations: 3, contradictions: 0 },
  ].map((counts) => ruleStrength(rule(counts)));

  expect(strengths).toEqual(strengths.toSorted());
  expect(strengths[0]).toBeLessThan(0.15);
});

describe("a model's category", () => {
  it('is more certain than either opinion when the local classifier says the same', () => {
    expect(modelConfidence('Health', { category: 'Health', probability: 0.3 })).toBeGreaterThan(0.9);
    expect(modelConfidence('Health', { category: 'Health', probability: 0.97 })).toBe(0.97);
  });

  it('is taken over an unsure local guess, and asked about against a sure one', () => {
    expect(modelConfidence('Health', { category: 'Other', probability: 0.3 })).toBeGreaterThanOrEqual(SURE);
    expect(modelConfidence('Health', { category: 'Travel', probability: SURE })).toBeLessThan(SURE);
  });
});

describe('a category', () => {
  it('is taken without asking when it is near certain, though an amount is missing', () => {
    expect(isCategorySure({ confidence: SURE, issues: ['no-amount', 'future-date'] })).toBe(true);
  });

  it.each(['unsure-category', 'model-unavailable', 'model-disagrees'] as const)('is asked about with "%s"', (issue) => {
    expect(isCategorySure({ confidence: 1, issues: [issue] })).toBe(false);
  });

  it('is asked about when it is not near certain', () => {
    expect(isCategorySure({ confidence: SURE - 0.01, issues: [] })).toBe(false);
  });
});

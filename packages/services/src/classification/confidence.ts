import type { MerchantRule } from '@expenses/storage';
import type { ClassificationIssue, ClassifiedItem } from './classification-result.ts';

/** From this probability on, a category is taken without asking. */
export const SURE = 0.85;

const ABOUT_THE_CATEGORY: ReadonlySet<ClassificationIssue> = new Set([
  'unsure-category',
  'model-unavailable',
  'model-disagrees',
]);

/**
 * Whether the category would be taken without asking, whatever else must be asked: a bank's line without an amount can
 * be sure of its category. `ClassifiedItem.sure` is stricter: only that says that an item may be stored as it is.
 */
export function isCategorySure({ confidence, issues }: Pick<ClassifiedItem, 'confidence' | 'issues'>): boolean {
  return confidence >= SURE && !issues.some((issue) => ABOUT_THE_CATEGORY.has(issue));
}

/**
 * How certain a learned rule is: choices that always agreed are near certain; after a contradiction, the new choice has
 * to be confirmed before it is taken without asking.
 */
export function ruleConfidence({ confirmations, contradictions }: MerchantRule): number {
  if (contradictions === 0) return 0.97;
  return confirmations >= 2 ? 0.9 : 0.6;
}

/** How much a rule counts as evidence for a similar wording, 0..1. */
export function ruleStrength({ confirmations, contradictions }: MerchantRule): number {
  return confirmations / (confirmations + 2 * contradictions + 0.3);
}

/** How certain a model's category is, by whether the local classifier, which knows nothing of it, says the same. */
export function modelConfidence(category: string, local: { category: string; probability: number }): number {
  if (category === local.category) return Math.max(0.93, local.probability);
  return local.probability >= SURE ? 0.6 : 0.85;
}

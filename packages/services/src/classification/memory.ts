import type { LearnedWording } from '@expenses/llm';
import type { ExpenseCategory, MerchantRuleKey, MerchantRuleRepository } from '@expenses/storage';
import { ruleConfidence, ruleStrength } from './confidence.ts';
import { keysOf, wordsOfPart, type Wording, type WordingKeys } from './wordings.ts';

/** A category that a person chose for the same before. */
export interface Remembered {
  readonly category: ExpenseCategory;
  readonly confidence: number;
}

/** What a ledger's memory says of the items of a message. */
export interface Recollection {
  /** For each item: what was chosen for the same wording or the same merchant; null when nothing settles it. */
  readonly settled: readonly (Remembered | null)[];
  /** What was chosen for similar wordings: evidence for what is not settled. */
  readonly learned: readonly LearnedWording[];
}

/**
 * Teaches a ledger what a person chose. Whoever lets a person choose a category calls this, in the unit of work of the
 * choice: it alone says which rules a choice teaches.
 */
export async function learnChoice(
  { merchantRules }: { readonly merchantRules: Pick<MerchantRuleRepository, 'recordChoices'> },
  ledgerId: string,
  wording: Wording,
  categoryId: string,
): Promise<void> {
  const keys = allOf(keysOf(wording));
  if (keys.length > 0) await merchantRules.recordChoices(ledgerId, keys, categoryId);
}

/** Looks up what a ledger knows of some wordings, in one query. */
export async function recall(
  merchantRules: Pick<MerchantRuleRepository, 'findMany'>,
  ledgerId: string,
  wordings: readonly Wording[],
  categories: readonly ExpenseCategory[],
): Promise<Recollection> {
  const keys = wordings.map(keysOf);
  const rules = await merchantRules.findMany(ledgerId, keys.flatMap(allOf));
  const byId = new Map(categories.map((category) => [category.id, category]));
  const remembered = new Map<string, Remembered>();
  const learned: LearnedWording[] = [];
  for (const rule of rules) {
    const category = byId.get(rule.categoryId);
    // A category that is archived says nothing any more.
    if (category === undefined) continue;
    const words = rule.kind === 'wording' ? wordsOfPart(rule.key) : null;
    if (words !== null) learned.push({ words, category: category.name, strength: ruleStrength(rule) });
    else remembered.set(nameOf(rule), { category, confidence: ruleConfidence(rule) });
  }
  return {
    // The very same wording is at least as particular as the merchant.
    settled: keys.map(({ whole, merchant }) => found(remembered, whole) ?? found(remembered, merchant)),
    learned,
  };
}

function allOf({ whole, merchant, parts }: WordingKeys): readonly MerchantRuleKey[] {
  return [whole, merchant, ...parts].filter((key) => key !== null);
}

function found(remembered: ReadonlyMap<string, Remembered>, key: MerchantRuleKey | null): Remembered | null {
  return key === null ? null : (remembered.get(nameOf(key)) ?? null);
}

function nameOf({ kind, key }: MerchantRuleKey): string {
  return `${kind} ${key}`;
}

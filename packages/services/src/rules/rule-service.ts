import type { ExpenseCategory, MerchantRule, UnitOfWork } from '@expenses/storage';
import { wordsOfPart } from '../classification/wordings.ts';
import type { Person } from '../people/people-service.ts';

/** What a ledger has learned of a merchant, or of a wording, as its people think of it. */
export interface LearnedRule {
  /** Of one of the rules that say so. */
  readonly id: string;
  /** A merchant, whatever is bought there; or the words of a message, whatever its numbers and small words. */
  readonly kind: MerchantRule['kind'];
  /** "starbucks" */
  readonly key: string;
  readonly category: ExpenseCategory;
  /** How often in a row this category was chosen. */
  readonly confirmations: number;
}

/** What people see of what their ledger has learned, and can take back. */
export class RuleService {
  readonly #unitOfWork: UnitOfWork;

  constructor({ unitOfWork }: { readonly unitOfWork: UnitOfWork }) {
    this.#unitOfWork = unitOfWork;
  }

  /**
   * By key. A merchant and a wording that say the same are one. What parts of wordings stand for is not listed: it is
   * no more than evidence, and goes with the wordings that taught it.
   */
  async list({ ledger }: Person): Promise<readonly LearnedRule[]> {
    return this.#unitOfWork.read(async ({ merchantRules, categories }) => {
      const all = await categories.list(ledger.id, { includeArchived: true });
      const byId = new Map(all.map((category) => [category.id, category]));
      const learned = new Map<string, LearnedRule>();
      for (const rule of (await merchantRules.list(ledger.id)).filter(isWhole).sort(merchantsFirst)) {
        const category = byId.get(rule.categoryId);
        const name = nameOf(rule);
        const before = learned.get(name);
        if (category === undefined) continue;
        const confirmations = Math.max(rule.confirmations, before?.confirmations ?? 0);
        learned.set(name, { ...(before ?? { id: rule.id, kind: rule.kind, key: rule.key, category }), confirmations });
      }
      return [...learned.values()].sort((one, other) => (one.key < other.key ? -1 : 1));
    });
  }

  /**
   * Forgets what was learned: the rule, what says the same as it, and what its parts stand for.
   *
   * @returns what is forgotten; null when it was not there any more
   */
  forget({ ledger }: Person, ruleId: string): Promise<MerchantRule | null> {
    return this.#unitOfWork.run(async ({ merchantRules }) => {
      const rules = await merchantRules.list(ledger.id);
      const forgotten = rules.find(({ id }) => id === ruleId);
      if (forgotten === undefined) return null;
      for (const rule of rules) {
        if (goesWith(rule, forgotten)) await merchantRules.delete(ledger.id, rule.id);
      }
      return forgotten;
    });
  }
}

function isWhole({ kind, key }: MerchantRule): boolean {
  return kind === 'merchant' || wordsOfPart(key) === null;
}

function merchantsFirst(one: MerchantRule, other: MerchantRule): number {
  return Number(one.kind !== 'merchant') - Number(other.kind !== 'merchant');
}

function goesWith(rule: MerchantRule, forgotten: MerchantRule): boolean {
  if (nameOf(rule) === nameOf(forgotten) && isWhole(rule)) return true;
  const part = rule.kind === 'wording' ? wordsOfPart(rule.key) : null;
  return part !== null && rule.categoryId === forgotten.categoryId && ` ${forgotten.key} `.includes(` ${part} `);
}

function nameOf({ key, categoryId }: MerchantRule): string {
  return `${key}\n${categoryId}`;
}

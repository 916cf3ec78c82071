import type { ExpenseCategory } from '@expenses/storage/domain';
import type { ExpenseFilter } from '@expenses/storage/repositories';
import type { Decimal } from 'decimal.js';

/** The filters of a list, as its query names them. */
export interface ListedFilter extends Omit<ExpenseFilter, 'minAmount' | 'maxAmount' | 'userId'> {
  readonly category?: string;
  readonly min?: Decimal;
  readonly max?: Decimal;
}

/**
 * What the filters ask for. A category that the ledger does not have matches nothing, whether or not another one has it.
 *
 * @param categories the ledger's, archived ones too, by id
 */
export function filterOf(
  { category, min, max, ...rest }: ListedFilter,
  categories: ReadonlyMap<string, ExpenseCategory>,
): ExpenseFilter {
  return {
    ...rest,
    ...(min === undefined ? {} : { minAmount: min }),
    ...(max === undefined ? {} : { maxAmount: max }),
    ...(category === undefined ? {} : { categoryId: categoryIdOf(category, categories) }),
  };
}

/** No category has it. Source: RFC 9562, section 5.9 */
const NIL = '00000000-0000-0000-0000-000000000000';

function categoryIdOf(wanted: string, categories: ReadonlyMap<string, ExpenseCategory>): string {
  const key = wanted.trim().toLowerCase();
  const found = categories.get(key) ?? [...categories.values()].find(({ name }) => name.toLowerCase() === key);
  return found?.id ?? NIL;
}

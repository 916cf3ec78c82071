import { ANALYTICS_OPERATIONS } from './analytics/analytics-operations.ts';
import { CATEGORY_OPERATIONS } from './categories/category-operations.ts';
import type { Operations } from './contract/operation.ts';
import { EXPENSE_OPERATIONS } from './expenses/expense-operations.ts';
import { HEALTH_OPERATIONS } from './health/health-operations.ts';
import { BASE_CURRENCY_OPERATIONS } from './ledger/base-currency-operations.ts';
import { PREFERENCE_OPERATIONS } from './preferences/preference-operations.ts';
import { RATE_OPERATIONS } from './rates/rate-operations.ts';
import { REFERENCE_OPERATIONS } from './reference/reference-operations.ts';
import { TOKEN_OPERATIONS } from './tokens/token-operations.ts';

/** Where every address begins. */
export const PREFIX = '/api/v1';

/** Everything that can be asked of the API, by `operationId`. */
export const OPERATIONS = {
  ...EXPENSE_OPERATIONS,
  ...CATEGORY_OPERATIONS,
  ...ANALYTICS_OPERATIONS,
  ...RATE_OPERATIONS,
  ...BASE_CURRENCY_OPERATIONS,
  ...PREFERENCE_OPERATIONS,
  ...TOKEN_OPERATIONS,
  ...HEALTH_OPERATIONS,
  ...REFERENCE_OPERATIONS,
} satisfies Operations;

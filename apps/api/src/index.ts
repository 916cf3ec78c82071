export { createApp, getExpenseRepo, type AppDependencies } from './app.ts';
export { ExpenseClassifyRequest } from './expenses/expense-classify-request.ts';
export { ExpenseResponse } from './expenses/expense-response.ts';
export type { Auth } from './identity/authenticate.ts';
export { getPerson, getUserId } from './identity/identify.ts';
export { PREFIX } from './operations.ts';
export type { FieldError, ProblemDetails } from './problems/problem.ts';

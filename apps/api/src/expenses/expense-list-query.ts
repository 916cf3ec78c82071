import { z } from 'zod';
import { calendarDate, expenseStatus, id, wholeNumber } from '../schema/fields.ts';

/** Which page of which expenses. */
export const ExpenseListQuery = z
  .strictObject({
    page: wholeNumber(1, 1_000_000_000, 1),
    pageSize: wholeNumber(1, 100, 20),
    from: calendarDate.exactOptional().meta({ description: 'First day, inclusive' }),
    to: calendarDate.exactOptional().meta({ description: 'Last day, inclusive' }),
    categoryId: id.exactOptional(),
    status: expenseStatus.exactOptional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    message: 'It must not be before from.',
  });

import * as z from 'zod';
import { calendarDate, currencyCode, rawText } from '../schema/fields.ts';

/** A message to classify, and what its sender knows beside it. */
export const ExpenseClassifyRequest = z
  .strictObject({
    description: rawText.meta({
      description: 'As it was written: 3 to 500 characters',
      examples: ['Coffee at Starbucks 4.50 EUR'],
    }),
    currency: currencyCode.exactOptional().meta({ description: 'For a text that names none' }),
    occurredOn: calendarDate.exactOptional().meta({ description: 'For a text that names no day' }),
    persist: z.boolean().default(true).meta({ description: 'false: answer, and store nothing' }),
  })
  .meta({ id: 'ExpenseClassifyRequest' });
export type ExpenseClassifyRequest = z.output<typeof ExpenseClassifyRequest>;

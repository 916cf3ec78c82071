import * as z from 'zod';

/**
 * The answer of every assistant. `categories` becomes an enum, so that a strict structured output cannot name
 * a category that the ledger does not have. Every field is required and nullable, as structured outputs demand.
 */
export function expenseCategorizationResponse(categories: readonly string[]) {
  return responseSchema(z.enum(categories));
}

/** The same with any category name: for stored answers, whose ledger's categories have since changed. */
export const ExpenseCategorizationResponse = responseSchema(z.string());

/** One answer: the expenses that a message holds; none when it holds none. */
export type ExpenseCategorizationResponse = z.infer<typeof ExpenseCategorizationResponse>;
export type CategorizedExpense = ExpenseCategorizationResponse['expenses'][number];

function responseSchema<Category extends z.ZodType<string>>(category: Category) {
  return z.strictObject({
    expenses: z.array(
      z.strictObject({
        /** What was bought, in the person's own words, without amount and date. */
        description: z.string(),
        /** A positive decimal such as "4.50", or null when the text has none. */
        amount: z
          .string()
          .regex(/^\d{1,15}(\.\d{1,4})?$/)
          .nullable(),
        /** ISO 4217 code, or null when the text names none. */
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable(),
        /** YYYY-MM-DD, or null when the text names no day. */
        occurredOn: z.iso.date().nullable(),
        /** Shop, brand or payee, or null. */
        merchant: z.string().nullable(),
        category,
        /** The next likeliest categories, likeliest first, without `category`. */
        alternatives: z.array(category),
        /** What the assistant says of its own category, 0..1. A hint: our confidence is computed elsewhere. */
        confidence: z.number().min(0).max(1),
      }),
    ),
  });
}

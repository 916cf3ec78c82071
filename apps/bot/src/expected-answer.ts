import type { Json } from '@expenses/storage';
import * as z from 'zod';

/** A field of an expense that is asked for when it is to be changed. */
const askedField = z.enum(['amount', 'currency', 'date', 'description', 'rate']);

export type AskedField = z.infer<typeof askedField>;

/** One that is asked for since its button was tapped; a rate is when there is none. */
export type MenuField = Exclude<AskedField, 'rate'>;

/** What the bot can wait for, each with what the answer is about: as it is kept until the person answers. */
const expectedAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), draftId: z.string(), field: askedField }),
  z.object({
    kind: z.literal('expense'),
    expenseId: z.string(),
    field: askedField,
    /** The bot's message that showed it when it was asked. */
    cardMessageId: z.number(),
  }),
  z.object({ kind: z.literal('currency') }),
  z.object({ kind: z.literal('timezone') }),
  z.object({ kind: z.literal('language') }),
  z.object({ kind: z.literal('category-add') }),
  z.object({ kind: z.literal('category-rename'), categoryId: z.string() }),
  z.object({ kind: z.literal('category-emoji'), categoryId: z.string() }),
  z.object({ kind: z.literal('delete-me') }),
  /** Nothing is asked: an expense was opened from a list, and "no, 5.40" means that one. */
  z.object({ kind: z.literal('shown'), expenseId: z.string() }),
  /** The owner's word, on somebody who opened that invitation: nothing that they write themselves answers it. */
  z.object({ kind: z.literal('admission'), code: z.string() }),
]);

/** What the bot waits for from a person in a chat. */
export type ExpectedAnswer = z.infer<typeof expectedAnswer>;

export type AnswerKind = ExpectedAnswer['kind'];

/** What the answer of one kind is about. */
export type ExpectedAnswerOf<Kind extends AnswerKind> = Extract<ExpectedAnswer, { kind: Kind }>;

/** Reads what is kept of a conversation; null for what this release does not wait for. */
export function readExpectedAnswer(state: Json | undefined): ExpectedAnswer | null {
  return expectedAnswer.safeParse(state).data ?? null;
}

/** Whether what is waited for is said of an expense, or of a draft of one. */
export function isAboutExpense({ kind }: ExpectedAnswer): boolean {
  return kind === 'draft' || kind === 'expense';
}

/** Whether a question is open: the others of what is kept are no questions. */
export function isQuestion(expected: ExpectedAnswer | null): boolean {
  return expected !== null && expected.kind !== 'shown' && expected.kind !== 'admission';
}

/** Whether a category's name is waited for. */
export function asksForName(kind: AnswerKind): boolean {
  return kind === 'category-add' || kind === 'category-rename';
}

/** Whether any words may be the answer. */
export function asksForWords(expected: ExpectedAnswer | null): boolean {
  if (expected === null) return false;
  return asksForName(expected.kind) || ('field' in expected && expected.field === 'description');
}

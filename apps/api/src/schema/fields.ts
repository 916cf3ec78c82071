import { CurrencyNotSupportedError, supportedCurrency } from '@expenses/services';
import { currencies } from '@expenses/storage/domain';
import * as z from 'zod';
// Types what `.meta` can say of a field for the OpenAPI document.
import type {} from 'zod-openapi';

/** The kinds of value that requests and responses are made of. */

/** Words as they were written. What Postgres cannot keep is refused: NUL, and halves of UTF-16 pairs. */
export const rawText = z
  .string()
  .refine((value) => !value.includes('\0') && !/\p{Surrogate}/u.test(value), 'It has characters that are no text.');

/** A person's words, without the spaces around them; something of them can be seen. */
export function text({ most }: { readonly most: number }) {
  return rawText
    .transform((value) => value.trim())
    .refine((value) => VISIBLE.test(value), 'It cannot be blank.')
    .refine((value) => Array.from(value).length <= most, `It has at most ${most} characters.`)
    .meta({ override: { minLength: 1 } });
}

/** A character that is not a space, a control or format character, or one that fonts show as nothing. */
const VISIBLE = /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** An ISO 4217 code, in any case. */
export const currencyCode = z
  .string()
  .transform((value, context) => {
    try {
      return supportedCurrency(value).code;
    } catch (error) {
      if (!(error instanceof CurrencyNotSupportedError)) throw error;
      context.addIssue(error.message);
      return z.NEVER;
    }
  })
  .meta({
    description: `ISO 4217, in any case; one of ${currencies.length}`,
    override: { pattern: '^[A-Za-z]{3}$', examples: ['EUR'] },
  });

/** Days that an expense can have; Postgres has no year 0. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2999-12-31';

/** A calendar date. */
export const calendarDate = z.iso
  .date({ error: 'It must be a date that exists, as YYYY-MM-DD.', abort: true })
  .refine((value) => value >= FIRST_DAY && value <= LAST_DAY, `It must be from ${FIRST_DAY} to ${LAST_DAY}.`)
  .meta({ examples: ['2026-03-10'] });

export const expenseStatus = z.enum(['confirmed', 'needs_review']);

/** An exact decimal. */
export const decimalString = z.string().regex(/^\d+(\.\d+)?$/);

/** The id of something stored; a UUID. */
export const id = z.uuid('It must be a UUID.').transform((value) => value.toLowerCase());

/** A whole number in a query; `fallback` where it is left out. */
export function wholeNumber(least: number, most: number, fallback: number) {
  return optionalWholeNumber(least, most, fallback).default(fallback);
}

/** The same where it matters whether it was left out: it is for the caller to fall back. */
export function optionalWholeNumber(least: number, most: number, fallback: number) {
  return z
    .string()
    .refine(
      (value) => /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most,
      `It must be a whole number from ${least} to ${most}.`,
    )
    .transform(Number)
    .meta({ override: { type: 'integer', minimum: least, maximum: most, default: fallback } });
}

/** A yes or no in a query. */
export const flag = z
  .enum(['true', 'false'], 'It must be true or false.')
  .transform((value) => value === 'true')
  .default(false)
  .meta({
    override: ({ jsonSchema }) => {
      delete jsonSchema.enum;
      Object.assign(jsonSchema, { type: 'boolean', default: false });
    },
  });

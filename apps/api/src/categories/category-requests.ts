import * as z from 'zod';
import { flag, rawText, text } from '../schema/fields.ts';

const name = text({ most: 60 }).meta({
  description: '1 to 60 characters, unlike any other name',
  override: { minLength: 1, examples: ['Pets'] },
});

/** Longer than any emoji, families and flags of regions too; in UTF-16 units. */
const LONGEST_EMOJI = 32;

const emoji = rawText.refine(isEmoji, 'It must be one emoji.').meta({ examples: ['🐕'] });

export const CategoryCreateRequest = z
  .strictObject({ name, emoji: emoji.default('🏷️') })
  .meta({ id: 'CategoryCreateRequest' });

export const CategoryEditRequest = z
  .strictObject({ name: name.exactOptional(), emoji: emoji.exactOptional(), archived: z.boolean().exactOptional() })
  .refine((edit) => Object.keys(edit).length > 0, 'Give at least one of name, emoji and archived.')
  .meta({ id: 'CategoryEditRequest' });

export const CategoryListQuery = z.strictObject({ includeArchived: flag });

function isEmoji(value: string): boolean {
  if (value.length > LONGEST_EMOJI) return false;
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(value);
  if ([...graphemes].length !== 1) return false;
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|\u20e3/u.test(value);
}

import { readFileSync } from 'node:fs';
import { categoryKeywords, type CategoryKeywords } from './category-keywords.ts';

/** What people call what they buy, by default category; `CategoryKeywords` says what is listed. */
export const KEYWORDS: Readonly<Record<string, CategoryKeywords>> = {
  'Food & Dining': read('food-and-dining'),
  Groceries: read('groceries'),
  Transport: read('transport'),
  Travel: read('travel'),
  Housing: read('housing'),
  Utilities: read('utilities'),
  Health: read('health'),
  Entertainment: read('entertainment'),
  Shopping: read('shopping'),
  Education: read('education'),
  Subscriptions: read('subscriptions'),
  'Personal Care': read('personal-care'),
  'Gifts & Donations': read('gifts-and-donations'),
  Insurance: read('insurance'),
  'Fees & Charges': read('fees-and-charges'),
  Other: read('other'),
};

function read(file: string): CategoryKeywords {
  return categoryKeywords(readFileSync(new URL(`keywords/${file}.txt`, import.meta.url), 'utf8'));
}

import type { CategoryKeywords } from './keywords/category-keywords.ts';
import { EDUCATION } from './keywords/education.ts';
import { ENTERTAINMENT } from './keywords/entertainment.ts';
import { FEES_AND_CHARGES } from './keywords/fees-and-charges.ts';
import { FOOD_AND_DINING } from './keywords/food-and-dining.ts';
import { GIFTS_AND_DONATIONS } from './keywords/gifts-and-donations.ts';
import { GROCERIES } from './keywords/groceries.ts';
import { HEALTH } from './keywords/health.ts';
import { HOUSING } from './keywords/housing.ts';
import { INSURANCE } from './keywords/insurance.ts';
import { OTHER } from './keywords/other.ts';
import { PERSONAL_CARE } from './keywords/personal-care.ts';
import { SHOPPING } from './keywords/shopping.ts';
import { SUBSCRIPTIONS } from './keywords/subscriptions.ts';
import { TRANSPORT } from './keywords/transport.ts';
import { TRAVEL } from './keywords/travel.ts';
import { UTILITIES } from './keywords/utilities.ts';

/** What people call what they buy, by default category; `CategoryKeywords` says what is listed. */
export const KEYWORDS: Readonly<Record<string, CategoryKeywords>> = {
  'Food & Dining': FOOD_AND_DINING,
  Groceries: GROCERIES,
  Transport: TRANSPORT,
  Travel: TRAVEL,
  Housing: HOUSING,
  Utilities: UTILITIES,
  Health: HEALTH,
  Entertainment: ENTERTAINMENT,
  Shopping: SHOPPING,
  Education: EDUCATION,
  Subscriptions: SUBSCRIPTIONS,
  'Personal Care': PERSONAL_CARE,
  'Gifts & Donations': GIFTS_AND_DONATIONS,
  Insurance: INSURANCE,
  'Fees & Charges': FEES_AND_CHARGES,
  Other: OTHER,
};

import type { FirstPreference } from '@expenses/services';

/** What the API assumes of a person whom it has not seen before: that they are where it runs. */
export const FIRST_PREFERENCE: FirstPreference = {
  preferredCurrency: 'EUR',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  locale: 'en',
};

import type { FirstPreference } from '@expenses/services';

/** What the API assumes of a person whom it has not seen before: that they are where it runs. */
export const FIRST_PREFERENCE: FirstPreference = {
  preferredCurrency: 'EUR',
  /** Asked for when it is needed: what knows time zones is the slowest part of Node.js to load. */
  get timeZone() {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  },
  locale: 'en',
};

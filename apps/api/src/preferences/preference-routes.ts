import type { PeopleService, Person } from '@expenses/services';
import type { Handlers } from '../contract/operation.ts';
import type { PREFERENCE_OPERATIONS } from './preference-operations.ts';

/** /preferences: how a person wants things. */
export function preferenceRoutes(people: PeopleService): Handlers<typeof PREFERENCE_OPERATIONS> {
  return {
    async getPreferences({ person }) {
      return { status: 200, body: preferencesOf(person) };
    },

    async setPreferences({ person, body: { currency, ...rest } }) {
      const changed = await people.setPreferences(person, { preferredCurrency: currency, ...rest });
      return { status: 200, body: preferencesOf(changed) };
    },
  };
}

function preferencesOf({ preference: { preferredCurrency: currency, timeZone, locale } }: Person) {
  return { currency, timeZone, locale };
}

import * as z from 'zod';
import type { Operations } from '../contract/operation.ts';
import { currencyCode, text } from '../schema/fields.ts';

export const PreferenceResponse = z
  .object({
    currency: z.string().regex(/^[A-Z]{3}$/),
    timeZone: z.string().meta({ examples: ['Europe/Berlin'] }),
    locale: z.string().meta({ examples: ['de-DE'] }),
  })
  .meta({ id: 'PreferenceResponse' });

export const PreferenceRequest = z
  .strictObject({
    currency: currencyCode.meta({ description: 'Assumed where none is named, and what worths are told in' }),
    timeZone: text({ most: 100 }).meta({ description: 'IANA name; decides which day today is' }),
    locale: text({ most: 100 }).meta({ description: 'BCP 47 tag' }),
  })
  .meta({ id: 'PreferenceRequest' });

const GERMAN = { currency: 'EUR', timeZone: 'Europe/Berlin', locale: 'de-DE' };

const preferences = {
  200: {
    description: 'Your preferences.',
    schema: PreferenceResponse,
    examples: { german: { summary: 'In Germany', value: GERMAN } },
  },
};

/** What /preferences takes and gives. */
export const PREFERENCE_OPERATIONS = {
  getPreferences: {
    method: 'GET',
    path: '/preferences',
    tag: 'Preferences',
    summary: 'Read your preferences',
    scope: 'expenses:read',
    responses: preferences,
  },
  setPreferences: {
    method: 'PUT',
    path: '/preferences',
    tag: 'Preferences',
    summary: 'Set your preferences',
    description: 'All of them. What is stored stays as it is; worths are told in the new currency at once.',
    scope: 'expenses:write',
    body: { schema: PreferenceRequest, examples: { german: { summary: 'In Germany', value: GERMAN } } },
    responses: preferences,
  },
} satisfies Operations;

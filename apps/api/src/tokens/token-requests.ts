import { TOKEN_SCOPES } from '@expenses/services';
import * as z from 'zod';
import { text } from '../schema/fields.ts';

export const TokenCreateRequest = z
  .strictObject({
    name: text({ most: 100 }).meta({
      description: 'What you call it: 1 to 100 characters',
      override: { minLength: 1, examples: ['iPhone shortcut'] },
    }),
    scopes: z
      .array(z.enum(TOKEN_SCOPES))
      .min(1)
      .max(TOKEN_SCOPES.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'Each scope can be given once only.')
      .meta({ description: '`admin` allows everything; writing does not allow reading' }),
    expiresAt: z.iso
      .datetime({ offset: true, error: 'It must be an instant, as 2027-01-31T00:00:00Z.', abort: true })
      .refine((value) => new Date(value).getTime() <= LAST_INSTANT, 'It must be before the year 3000.')
      .transform((value) => new Date(value))
      .nullable()
      .default(null)
      .meta({ description: 'Null: never', override: { type: ['string', 'null'], format: 'date-time', default: null } }),
  })
  .meta({ id: 'TokenCreateRequest' });

const LAST_INSTANT = Date.parse('2999-12-31T23:59:59Z');

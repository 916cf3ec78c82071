import { EXPENSE_SORTS, type ExpenseCursor } from '@expenses/storage/repositories';
import * as z from 'zod';

/**
 * A place in a list, as clients carry it. It is not signed: it names a place in an order, and whose list it is follows
 * from who asks, so that a made-up one shows nothing that another query would not.
 */
export function writeCursor({ sort, value, id }: ExpenseCursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** Null: it is none that we gave. */
export function readCursor(written: string): ExpenseCursor | null {
  const parsed = Written.safeParse(parse(Buffer.from(written, 'base64url').toString()));
  if (!parsed.success) return null;
  const [sort, value, id] = parsed.data;
  const cursor = { sort, value, id };
  return VALUES[sort].safeParse(value).success && writeCursor(cursor) === written ? cursor : null;
}

const Written = z.tuple([z.enum(EXPENSE_SORTS), z.string().max(40), z.uuid().lowercase()]);

const DAY = z.iso.date().refine((day) => day >= '0001-01-01');
const AMOUNT = z.string().regex(/^\d{1,15}(\.\d{1,4})?$/);
const INSTANT = z.iso.datetime({ precision: 3 }).refine((instant) => instant >= '0001-01-01');

/** What an order is by. */
const VALUES = { occurredOn: DAY, '-occurredOn': DAY, amount: AMOUNT, '-amount': AMOUNT, '-createdAt': INSTANT };

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

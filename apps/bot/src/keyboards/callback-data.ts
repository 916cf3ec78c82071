import { parse, stringify } from 'uuid';

/** What a button carries: what to do, whose it is, and of what. */
export interface CallbackData {
  /** Which handler: one to three letters. */
  readonly action: string;
  /** Telegram id of the only person whose tap counts. */
  readonly ownerId: number;
  readonly args: readonly string[];
}

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const MOST_BYTES = 64;

/**
 * An action of three letters, a Telegram id and two UUIDs have room.
 *
 * @throws {RangeError} when it is longer than Telegram takes
 */
export function encodeCallback({ action, ownerId, args }: CallbackData): string {
  const data = [action, ownerId.toString(36), ...args].join('.');
  if (Buffer.byteLength(data) > MOST_BYTES) throw new RangeError(`The callback data "${data}" is too long.`);
  return data;
}

/** Null for what no button of ours carries. */
export function decodeCallback(data: string): CallbackData | null {
  const [action, owner = '', ...args] = data.split('.') as [string, ...string[]];
  const ownerId = parseInt(owner, 36);
  const isOurs = /^[a-z]{1,3}$/i.test(action) && /^[0-9a-z]+$/.test(owner) && Number.isSafeInteger(ownerId);
  return isOurs ? { action, ownerId, args } : null;
}

/** A UUID in 22 characters. */
export function shortId(id: string): string {
  return Buffer.from(parse(id)).toString('base64url');
}

/** The UUID of a `shortId`; null for what is none. */
export function longId(short: string | undefined): string | null {
  const bytes = Buffer.from(short ?? '', 'base64url');
  if (bytes.length !== 16) return null;
  try {
    return stringify(bytes);
  } catch {
    // Sixteen bytes that are no UUID of any version.
    return null;
  }
}

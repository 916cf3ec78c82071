import { findCurrency } from '@expenses/storage/domain';
import { Temporal } from 'temporal-polyfill';
import type { UnderstandRequest } from './understand-line.ts';

/**
 * Reads one line of input, or says what is wrong with it: no JSON, or every field that is not what it must be. Checked
 * by hand, since loading a schema library would take longer than all else that the command loads.
 */
export function parseLine(line: string): UnderstandRequest | Error {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return error as SyntaxError;
  }
  const fields: Fields = isRecord(value) ? value : {};
  const problems = REQUIREMENTS.flatMap(([field, isMet, wanted]) =>
    isMet(fields[field]) ? [] : [`"${field}" must be ${wanted}`],
  );
  return problems.length === 0 ? (fields as unknown as UnderstandRequest) : new TypeError(problems.join('; '));
}

type Fields = Readonly<Record<string, unknown>>;

const REQUIREMENTS: readonly (readonly [
  field: keyof UnderstandRequest,
  isMet: (value: unknown) => boolean,
  wanted: string,
])[] = [
  ['id', isString, 'a string'],
  ['text', isString, 'a string'],
  ['now', isCalendarDate, 'a calendar date such as "2026-01-15"'],
  ['currency', isCurrencyCode, 'an ISO 4217 code such as "EUR"'],
  ['locale', isString, 'a string'],
  ['correction', isCorrection, 'an object with a "category", or left out'],
];

function isString(value: unknown): boolean {
  return typeof value === 'string';
}

function isCurrencyCode(value: unknown): boolean {
  return typeof value === 'string' && findCurrency(value) !== null;
}

/** The lines of a stream mostly have one day in common. */
let lastDate = '';

function isCalendarDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  if (value === lastDate) return true;
  try {
    Temporal.PlainDate.from(value);
    lastDate = value;
    return true;
  } catch {
    return false;
  }
}

function isCorrection(value: unknown): boolean {
  return value === undefined || (isRecord(value) && isString(value['category']));
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

import { parseLine } from './parse-line.ts';

const LINE = { id: 't1', text: 'Coffee 4.50', now: '2026-01-15', currency: 'EUR', locale: 'en' };

it('reads a message, with or without a correction', () => {
  const corrected = { ...LINE, correction: { category: 'Health' } };

  expect(parseLine(JSON.stringify(LINE))).toEqual(LINE);
  expect(parseLine(JSON.stringify(corrected))).toEqual(corrected);
});

it.each([
  ['id', 1, '"id" must be a string'],
  ['text', null, '"text" must be a string'],
  ['now', '15.01.2026', '"now" must be a calendar date such as "2026-01-15"'],
  ['now', '2026-02-30', '"now" must be a calendar date such as "2026-01-15"'],
  ['now', 20260115, '"now" must be a calendar date such as "2026-01-15"'],
  ['currency', 'eur', '"currency" must be an ISO 4217 code such as "EUR"'],
  ['currency', undefined, '"currency" must be an ISO 4217 code such as "EUR"'],
  ['locale', ['en'], '"locale" must be a string'],
  ['correction', 'Health', '"correction" must be an object with a "category", or left out'],
  ['correction', {}, '"correction" must be an object with a "category", or left out'],
])('refuses %s: %j, and says what it must be', (field, value, message) => {
  expect(parseLine(JSON.stringify({ ...LINE, [field]: value }))).toEqual(new TypeError(message));
});

it('names everything that is wrong at once', () => {
  expect(parseLine('{"id":"t1","text":"Coffee","now":"today"}')).toEqual(
    new TypeError(
      '"now" must be a calendar date such as "2026-01-15"; ' +
        '"currency" must be an ISO 4217 code such as "EUR"; "locale" must be a string',
    ),
  );
});

it.each(['null', '3', '"text"', '[]'])('refuses JSON that is no object: %s', (line) => {
  expect(parseLine(line)).toBeInstanceOf(TypeError);
});

it('refuses what is no JSON', () => {
  expect(parseLine('Coffee 4.50')).toBeInstanceOf(SyntaxError);
});

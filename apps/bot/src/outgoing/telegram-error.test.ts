import { TelegramError } from 'telegraf';
import { backoffMs, failureOf, RecipeError } from './telegram-error.ts';

function refused(
  error_code: number,
  description: string,
  parameters?: { retry_after?: number; migrate_to_chat_id?: number },
) {
  return new TelegramError({ error_code, description, ...(parameters === undefined ? {} : { parameters }) });
}

test.each([
  [refused(429, 'Too Many Requests: retry after 7', { retry_after: 7 }), { kind: 'later', waitMs: 7_000 }],
  [refused(429, 'Too Many Requests'), { kind: 'later', waitMs: 1_000 }],
  [refused(403, 'Forbidden: bot was blocked by the user'), { kind: 'blocked' }],
  [refused(400, 'Bad Request: chat not found'), { kind: 'blocked' }],
  [refused(400, 'Bad Request: message is not modified: it is the same'), { kind: 'settled' }],
  [refused(400, 'Bad Request: query is too old and response timeout expired'), { kind: 'settled' }],
  [refused(400, 'Bad Request: message to edit not found'), { kind: 'settled' }],
  [
    refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 }),
    { kind: 'migrated', chatId: -1001 },
  ],
  [refused(400, "Bad Request: can't parse entities"), { kind: 'refused', reason: "Bad Request: can't parse entities" }],
])('%s', (error, expected) => {
  expect(failureOf(error, 1)).toEqual(expected);
});

test.each([
  refused(500, 'Internal Server Error'),
  refused(502, 'Bad Gateway'),
  refused(401, 'Unauthorized'),
  new Error('reset'),
])('after %s it is tried again, and again later each time', (error) => {
  expect(failureOf(error, 1)).toMatchObject({ kind: 'later' });
  expect(backoffMs(1)).toBeLessThanOrEqual(500);
  expect(backoffMs(4)).toBeGreaterThanOrEqual(2_000);
  expect(backoffMs(50)).toBeLessThanOrEqual(60_000);
});

test('a file that cannot be made is given up on after a while', () => {
  const error = new RecipeError('The recipe "chart" failed.');
  expect(failureOf(error, 4)).toMatchObject({ kind: 'later' });
  expect(failureOf(error, 5)).toEqual({ kind: 'refused', reason: 'The recipe "chart" failed.' });
});

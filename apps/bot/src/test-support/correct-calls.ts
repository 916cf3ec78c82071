import type { BotUnderTest } from './bot-under-test.ts';

/** A second tap says what is said already, and Telegram says so: that is `stale`, and no mistake. */
export function expectCorrectCalls({ server }: BotUnderTest): void {
  expect(server.violations.filter(({ blame }) => blame === 'malformed')).toEqual([]);
}

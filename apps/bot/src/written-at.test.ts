import type { Update } from 'telegraf/types';
import { BotContext } from './context.ts';
import { writtenAt } from './written-at.ts';

const NOW = new Date('2026-03-04T00:05:00Z');

function contextOf(update: object): BotContext {
  return new BotContext({ update_id: 1, ...update } as Update, undefined as never, undefined as never);
}

function secondsOf(at: string): number {
  return new Date(at).getTime() / 1_000;
}

test.each(['message', 'edited_message'])('a %s is of when it was written first', (kind) => {
  const date = secondsOf('2026-03-03T23:50:00Z');
  const ctx = contextOf({ [kind]: { date, edit_date: date + 600 } });
  expect(writtenAt(ctx, NOW)).toEqual(new Date('2026-03-03T23:50:00Z'));
});

test("a tap is of now, whenever the bot's message was sent", () => {
  const ctx = contextOf({ callback_query: { message: { date: secondsOf('2026-03-03T12:00:00Z') } } });
  expect(writtenAt(ctx, NOW)).toBe(NOW);
});

test.each(['2026-03-05T00:00:00Z', '2026-03-01T00:00:00Z'])('a time that cannot be (%s) is not believed', (at) => {
  expect(writtenAt(contextOf({ message: { date: secondsOf(at) } }), NOW)).toBe(NOW);
});

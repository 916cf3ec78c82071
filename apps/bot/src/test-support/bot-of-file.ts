import type { ChatMessage } from '@expenses/testing';
import { startBot, type BotSetup, type BotUnderTest } from './bot-under-test.ts';

/**
 * One bot for all tests of a file, awaited at its top. After each test, nothing that the bot told Telegram may have been
 * malformed; a second tap says what is said already, and Telegram says so: that is `stale`, and no mistake.
 */
export async function botOfFile(setup?: BotSetup): Promise<BotUnderTest> {
  const it = await startBot(setup);
  afterAll(() => it.close());
  afterEach(() => {
    expect(it.server.violations.filter(({ blame }) => blame === 'malformed')).toEqual([]);
  });
  return it;
}

/** Recognises a message by one of its buttons. */
export function withButton(label: string): (message: ChatMessage) => boolean {
  return (message) => labelsOf(message).includes(label);
}

/** What a message's buttons say, row by row. */
export function labelsOf({ keyboard }: ChatMessage): readonly string[] {
  return keyboard.flat().map(({ text }) => text);
}

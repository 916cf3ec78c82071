import type { MessageEntity } from './wire.ts';

const COMMAND = /(?<=^|\s)\/[a-z0-9_]{1,32}(?:@\w{3,32})?(?![\w/@])/gi;
const MENTION = /(?<![\w/@])@[a-z]\w{2,31}(?!\w)/gi;

/** The entities that Telegram finds in what a person types: commands and mentions. */
export function typedEntities(text: string): readonly MessageEntity[] {
  return [...found(text, COMMAND, 'bot_command'), ...found(text, MENTION, 'mention')].sort(
    (a, b) => a.offset - b.offset,
  );
}

function found(text: string, pattern: RegExp, type: string): readonly MessageEntity[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({ type, offset: index, length: match.length }));
}

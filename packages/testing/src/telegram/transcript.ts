import type { ChatMessage } from './chats.ts';

/** A chat as lines: `ann: coffee 4.50` and `bot: Saved [Undo][Edit]`. */
export function transcript(messages: readonly ChatMessage[]): string {
  return messages.map(line).join('\n');
}

function line(message: ChatMessage): string {
  const { from, fromBot, attachment, keyboard, edited, deleted, replyTo } = message;
  const who = fromBot ? 'bot' : (from.username ?? from.first_name);
  const parts = [
    replyTo === null ? '' : `(to #${replyTo})`,
    attachment === null ? '' : `<${attachment.kind} ${attachment.fileName}>`,
    message.text ?? message.caption ?? '',
    ...keyboard.map((row) => row.map(({ text }) => `[${text}]`).join('')),
    edited ? '(edited)' : '',
    deleted ? '(deleted)' : '',
  ];
  return `#${message.messageId} ${who}: ${parts.filter((part) => part !== '').join(' ')}`;
}

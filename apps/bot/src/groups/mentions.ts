/** Whether a text names the bot: "@our_bot", on its own, in any case. @param username without the @ */
export function mentions(text: string, username: string): boolean {
  return new RegExp(mentionOf(username), 'iu').test(text);
}

/** A text for the bot in a group, without the bot's name. @param username without the @ */
export function withoutMention(text: string, username: string): string {
  return text.replace(new RegExp(`\\s*${mentionOf(username)}[,:]?\\s*`, 'giu'), ' ').trim();
}

/** Usernames consist of letters, digits and underscores: another one, or an address, may begin or end with ours. */
function mentionOf(username: string): string {
  return `(?<![\\p{L}\\p{N}_@])@${username}(?![A-Za-z0-9_])`;
}

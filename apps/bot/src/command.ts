/** A text that begins with a slash. */
export interface Command {
  /** In lower case, without the slash: of no command of ours, when it has no such form. */
  readonly name: string;
  /** What follows it, trimmed. */
  readonly args: string;
  /** Whose it is, as "@our_bot" behind its name says: null says nothing, and whoever knows it may take it. */
  readonly isOurs: boolean | null;
}

/**
 * "/report@our_bot week"; null for what begins with no slash. Whatever begins with one is meant as a command, "/отчёт" and
 * "/ report" too: nobody spends that.
 *
 * @param me our name on Telegram, without the @
 */
export function commandOf(text: string, me: string): Command | null {
  const match: readonly (string | undefined)[] | null = /^\/(\S*?)(?:@(\w+))?(?:\s+([\s\S]*))?$/.exec(text.trim());
  if (match === null) return null;
  const [, name = '', bot, args = ''] = match;
  const isOurs = bot === undefined ? null : bot.toLowerCase() === me.toLowerCase();
  return { name: name.toLowerCase(), args: args.trim(), isOurs };
}

import { malformed } from './api-error.ts';

export interface MenuCommand {
  readonly command: string;
  readonly description: string;
}

export interface MenuPlace {
  /** A BotCommandScope; Telegram's default when undefined. */
  readonly scope?: Readonly<Record<string, unknown>> | undefined;
  /** Two letters, or empty for every language that has no menu of its own. */
  readonly languageCode?: string | undefined;
}

/** The most commands in one menu. Source: setMyCommands. */
const MOST_COMMANDS = 100;

const SCOPES = new Set([
  'default',
  'all_private_chats',
  'all_group_chats',
  'all_chat_administrators',
  'chat',
  'chat_administrators',
  'chat_member',
]);

/** The bot's menus of commands, by scope and language. */
export class CommandMenus {
  readonly #menus = new Map<string, readonly MenuCommand[]>();

  get(place: MenuPlace): readonly MenuCommand[] {
    return this.#menus.get(keyOf(place)) ?? [];
  }

  set(place: MenuPlace, commands: readonly unknown[]): void {
    if (commands.length > MOST_COMMANDS) throw malformed('BOT_COMMANDS_TOO_MUCH');
    this.#menus.set(keyOf(place), commands.map(checkedCommand));
  }

  delete(place: MenuPlace): void {
    this.#menus.delete(keyOf(place));
  }
}

function checkedCommand(value: unknown): MenuCommand {
  const { command, description } = Object(value) as Partial<MenuCommand>;
  if (typeof command !== 'string' || !/^[a-z0-9_]{1,32}$/.test(command)) throw malformed('BOT_COMMAND_INVALID');
  if (typeof description !== 'string' || description.length < 1 || description.length > 256) {
    throw malformed('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command, description };
}

function keyOf({ scope = { type: 'default' }, languageCode = '' }: MenuPlace): string {
  if (!SCOPES.has(String(scope['type']))) throw malformed("can't parse BotCommandScope: unsupported type specified");
  if (!/^([a-z]{2})?$/.test(languageCode)) throw malformed('invalid language code specified');
  return JSON.stringify([scope['type'], scope['chat_id'], scope['user_id'], languageCode]);
}

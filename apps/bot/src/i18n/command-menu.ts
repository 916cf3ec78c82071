import type { Telegram } from 'telegraf';
import type { ChatCommand } from '../feature.ts';
import { LANGUAGES } from './languages.ts';
import { Translator } from './translator.ts';

/** Tells Telegram which commands there are, in every language, and which of them groups are shown. */
export async function registerCommands(telegram: Telegram, commands: readonly ChatCommand[]): Promise<void> {
  const inGroups = commands.filter(({ isPrivate }) => isPrivate !== true);
  for (const language of LANGUAGES) {
    const say = new Translator(language);
    const menu = (of: readonly ChatCommand[]) =>
      of.map(({ name, description }) => ({ command: name, description: say.text(description) }));
    // English is what Telegram shows where no other language is the person's.
    const code = language === 'en' ? {} : { language_code: language };
    await telegram.setMyCommands(menu(commands), { scope: { type: 'all_private_chats' }, ...code });
    await telegram.setMyCommands(menu(inGroups), { scope: { type: 'all_group_chats' }, ...code });
  }
}

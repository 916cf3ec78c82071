import type { BotContext } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { inRows } from '../keyboards/buttons.ts';
import { answer } from './showing.ts';

/** Asks for the language in a message of its own; the settings offer it. */
export const ASK_LANGUAGE_ACTION = 'la';
const CHOOSE_ACTION = 'l';

/** `/language`: what the bot speaks, and how it writes days and money. */
export class LanguageFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    { name: 'language', description: 'command.language', handle: (ctx) => ask(ctx) },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ASK_LANGUAGE_ACTION]: (ctx) => ask(ctx),
    [CHOOSE_ACTION]: (ctx, [tag]) => {
      const language = LANGUAGES.find((known) => known === tag);
      return language === undefined ? answer(ctx, 'trouble.expired') : choose(ctx, language);
    },
  };
}

function ask({ turn }: BotContext): Promise<void> {
  const { say, button } = turn;
  return turn.commit(async ({ replies }) => {
    const buttons = LANGUAGES.map((language) => {
      const mark = language === say.language ? '✓ ' : '';
      return button(`${mark}${LANGUAGE_NAMES[language]}`, CHOOSE_ACTION, language);
    });
    replies.send(say.html('language.ask'), { keyboard: inRows(buttons, 2) });
  });
}

function choose(ctx: BotContext, language: Language): Promise<void> {
  const { turn } = ctx;
  const { person, say } = turn;
  return turn.commit(async ({ services, replies }) => {
    // Who stays with a language keeps its region: de-CH writes money otherwise than de.
    if (language !== say.language) await services.people.setPreferences(person, { locale: language });
    const spoken = new Translator(language);
    replies.edit(tappedMessageId(ctx), spoken.html('language.set', { language: LANGUAGE_NAMES[language] }));
  });
}

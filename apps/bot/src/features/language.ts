import { clipped } from '../clipped.ts';
import type { BotContext, Effects, Turn } from '../context.ts';
import { tappedMessageId, type ButtonHandler, type ChatCommand, type Feature } from '../feature.ts';
import type { Html } from '../html.ts';
import { LANGUAGE_NAMES, languageOf, LANGUAGES, localeCalled } from '../i18n/languages.ts';
import { Translator } from '../i18n/translator.ts';
import { inRows } from '../keyboards/buttons.ts';
import { answer } from './showing.ts';

/** Asks for the language in a message of its own; the settings offer it. */
export const ASK_LANGUAGE_ACTION = 'la';
const CHOOSE_ACTION = 'l';

/** `/language`: what the bot speaks, and how it writes days and money. */
export class LanguageFeature implements Feature {
  readonly commands: readonly ChatCommand[] = [
    {
      name: 'language',
      description: 'command.language',
      handle: (ctx, args) => (args === '' ? ask(ctx) : take(ctx, args)),
    },
  ];

  readonly buttons: Readonly<Record<string, ButtonHandler>> = {
    [ASK_LANGUAGE_ACTION]: (ctx) => ask(ctx),
    [CHOOSE_ACTION]: (ctx, [tag]) => {
      const language = LANGUAGES.find((known) => known === tag);
      return language === undefined ? answer(ctx, 'trouble.expired') : choose(ctx, language);
    },
  };

  readonly answers: NonNullable<Feature['answers']> = {
    language: (ctx, _expected, text) => take(ctx, text),
  };
}

function ask({ turn }: BotContext): Promise<void> {
  return turn.commit((effects) => offer(turn, effects, turn.say.html('language.ask')));
}

/** What the person wrote: a name or a tag. */
function take({ turn }: BotContext, text: string): Promise<void> {
  const locale = localeCalled(text);
  return turn.commit(async (effects) => {
    if (locale === null) await offer(turn, effects, turn.say.html('language.unknown', { text: clipped(text) }));
    else effects.replies.send(await set(turn, effects, locale));
  });
}

function choose(ctx: BotContext, locale: string): Promise<void> {
  const { turn } = ctx;
  return turn.commit(async (effects) => {
    effects.replies.edit(tappedMessageId(ctx), await set(turn, effects, locale));
  });
}

async function offer({ say, button }: Turn, effects: Effects, question: Html): Promise<void> {
  const buttons = LANGUAGES.map((language) => {
    const mark = language === say.language ? '✓ ' : '';
    return button(`${mark}${LANGUAGE_NAMES[language]}`, CHOOSE_ACTION, language);
  });
  effects.replies.send(question, { keyboard: inRows(buttons, 2) });
  await effects.expect({ kind: 'language' });
}

/** @returns what is said of it, in that language */
async function set({ person, say, expected }: Turn, effects: Effects, locale: string): Promise<Html> {
  // Who stays with a language, and names no region, keeps theirs: de-CH writes money otherwise than de.
  if (locale !== say.language) await effects.services.people.setPreferences(person, { locale });
  if (expected?.kind === 'language') await effects.expectNothing();
  const spoken = new Translator(locale);
  return spoken.html('language.set', { language: LANGUAGE_NAMES[languageOf(locale)] });
}

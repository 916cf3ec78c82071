import { folded } from './folded.ts';

/** ISO 639-1 codes of the languages that the bot speaks. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  pt: 'Português',
  ru: 'Русский',
};

/** The bot's language for a BCP 47 tag ("pt-BR"): English for one that it does not speak, or for none. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/**
 * What to keep of a person's BCP 47 tag: all of it ("en-GB"), since days and money are written as in its region; "en"
 * when it is of a language that the bot does not speak, or is none.
 */
export function localeOf(tag: string | undefined): string {
  const language = languageOf(tag);
  try {
    const [canonical = language] = Intl.getCanonicalLocales(tag?.replaceAll('_', '-'));
    return canonical.split('-', 1)[0] === language ? canonical : language;
  } catch {
    return language;
  }
}

/**
 * What to keep of a language that a text names: by a BCP 47 tag ("de-CH"), or as any of the bot's languages calls it.
 * Null: the bot does not speak it, or it is none.
 */
export function localeCalled(text: string): string | null {
  const called = folded(text.trim());
  const isTag = LANGUAGES.some((language) => new RegExp(`^${language}(?:[-_][a-z0-9]+)*$`).test(called));
  return isTag ? localeOf(called) : (languagesByName().get(called) ?? null);
}

let byName: ReadonlyMap<string, Language> | undefined;

function languagesByName(): ReadonlyMap<string, Language> {
  byName ??= new Map(
    LANGUAGES.flatMap((speaker) => {
      const names = new Intl.DisplayNames(speaker, { type: 'language' });
      return LANGUAGES.map((language) => [folded(String(names.of(language))), language] as const);
    }),
  );
  return byName;
}

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

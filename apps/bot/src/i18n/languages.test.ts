import { LANGUAGE_NAMES, LANGUAGES, languageOf, localeCalled, localeOf } from './languages.ts';

test.each([
  ['en-gb', 'en', 'en-GB'],
  ['pt-BR', 'pt', 'pt-BR'],
  ['de_CH', 'de', 'de-CH'],
  ['fr', 'fr', 'fr'],
  ['RU', 'ru', 'ru'],
  ['zh-hans-cn', 'en', 'en'],
  ['de-', 'de', 'de'],
  ['', 'en', 'en'],
  [undefined, 'en', 'en'],
])('of "%s" the language is %s, and the locale %s', (tag, language, locale) => {
  expect(languageOf(tag)).toBe(language);
  expect(localeOf(tag)).toBe(locale);
});

test.each([
  ['Español', 'es'],
  ['espanol', 'es'],
  [' GERMAN ', 'de'],
  ['русский', 'ru'],
  ['Alemán', 'de'],
  ['ES', 'es'],
  ['pt-br', 'pt-BR'],
  ['de_CH', 'de-CH'],
])('"%s" calls %s', (text, locale) => {
  expect(localeCalled(text)).toBe(locale);
});

test.each(LANGUAGES)('%s is known by what its button says', (language) => {
  expect(localeCalled(LANGUAGE_NAMES[language])).toBe(language);
});

test.each(['', 'klingon', 'zh', 'polski', 'english please', 'den', 'es-'])(
  '"%s" calls none that the bot speaks',
  (text) => {
    expect(localeCalled(text)).toBeNull();
  },
);

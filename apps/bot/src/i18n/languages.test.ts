import { languageOf, localeOf } from './languages.ts';

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

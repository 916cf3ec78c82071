const LISTS = ['brands', 'en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'hints', 'more'] as const;

/**
 * What people call what they buy, by category: words and phrases, in any case, with or without diacritics. "grocer*"
 * stands for every word that begins so, "*versicherung" for every word that ends so; plurals in s need no entry of
 * their own.
 *
 * - `brands`: shops and services that sell mostly one kind of thing, known in more than one country or city.
 * - one list per language: words that name a thing of this category by themselves.
 * - `hints`: words with several meanings, which may be listed for several categories.
 * - `more`: rarer words that name a thing of this category, in any of the languages. The word model is not taught them:
 *   it would read banks' lines, in which they hardly occur, a point worse (docs/understanding.md).
 *
 * Written from general knowledge of the languages. A word belongs here when a stranger would put it in this category
 * without knowing the person.
 */
export type CategoryKeywords = Readonly<Record<(typeof LISTS)[number], readonly string[]>>;

/** The lists as a category's file holds them: each a heading ("# brands"), then a phrase a line. */
export function categoryKeywords(text: string): CategoryKeywords {
  const sections = text.split(/^# /mu).slice(1);
  const lists = sections.map((section) => section.split('\n').filter((line) => line !== ''));
  const headings = lists.map(([heading]) => heading);
  if (headings.join() !== LISTS.join()) {
    throw new Error(`The lists of a category are ${LISTS.join(', ')}, not ${headings.join(', ')}`);
  }
  return Object.fromEntries(lists.map(([heading, ...phrases]) => [heading, phrases])) as CategoryKeywords;
}

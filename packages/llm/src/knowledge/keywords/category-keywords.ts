/**
 * What people call what they buy, by category: comma-separated words and phrases, in any case, with or without
 * diacritics. "grocer*" stands for every word that begins so, "*versicherung" for every word that ends so; plurals in
 * s need no entry of their own.
 *
 * - `brands`: shops and services that sell mostly one kind of thing, known in more than one country or city.
 * - one list per language: words that name a thing of this category by themselves.
 * - `hints`: words with several meanings, which may be listed for several categories.
 *
 * Written from general knowledge of the languages. A word belongs here when a stranger would put it in this category
 * without knowing the person.
 */
export interface CategoryKeywords {
  readonly brands: string;
  readonly en: string;
  readonly es: string;
  readonly fr: string;
  readonly de: string;
  readonly it: string;
  readonly pt: string;
  readonly ru: string;
  readonly hints: string;
}

import { wordsOf } from '../local/words.ts';
import { categoryOfTag } from './osm-tags.ts';

/** What is read of name-suggestion-index's nsi.json: items by path, "brands/shop/clothes". */
export interface NameSuggestions {
  readonly nsi: Readonly<
    Record<
      string,
      {
        readonly properties: { readonly exclude?: { readonly generic?: readonly string[]; named?: readonly string[] } };
        readonly items: readonly NameSuggestion[];
      }
    >
  >;
}
interface NameSuggestion {
  readonly displayName: string;
  readonly matchNames?: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** A name that places or companies bear, and what spending there counts as. */
export interface Named {
  /** Its words, as `wordsOf` reads them, joined by spaces. */
  readonly name: string;
  readonly category: string;
  /** A brand, rather than who runs a school or a bus. */
  readonly isBrand: boolean;
}

const NAME_TAGS = ['name', 'brand', 'operator', 'network', 'short_name', 'official_name', 'alt_name'];
const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru'];
const NAME_KEYS = NAME_TAGS.flatMap((tag) => [tag, ...LANGUAGES.map((language) => `${tag}:${language}`)]);
const MOST_WORDS = 6;
/** A name that also has one of these is no less known by its first words: "Acme Ltd". */
const MIN_LETTERS = 2;

/** Every name of the index that says a category; a name of several kinds of places is there once for each. */
export function brandNames({ nsi }: NameSuggestions): Named[] {
  const found = new Map<string, Named>();
  for (const [path, { items, properties }] of Object.entries(nsi)) {
    const category = categoryOfTag(path.slice(path.indexOf('/') + 1));
    if (category === undefined) continue;
    const patterns = [...(properties.exclude?.generic ?? []), ...(properties.exclude?.named ?? [])];
    const excluded = patterns.map((pattern) => new RegExp(pattern, 'i'));
    for (const item of items) {
      for (const name of namesOf(item, excluded)) {
        const key = `${name}|${category}`;
        const isBrand = path.startsWith('brands/') || found.get(key)?.isBrand === true;
        found.set(key, { name, category, isBrand });
      }
    }
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.category, b.category));
}

function namesOf({ displayName, matchNames = [], tags }: NameSuggestion, excluded: readonly RegExp[]): Set<string> {
  const names = [displayName, ...matchNames, ...NAME_KEYS.flatMap((key) => tags[key]?.split(';') ?? [])];
  const kept = names.filter((name) => !excluded.some((pattern) => pattern.test(name)));
  return new Set(
    kept
      .map((name) => wordsOf(name))
      .filter((words) => words.length <= MOST_WORDS && words.some((word) => word.length >= MIN_LETTERS))
      .map((words) => words.join(' ')),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

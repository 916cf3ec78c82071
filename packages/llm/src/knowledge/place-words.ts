import { wordsOf } from '../local/words.ts';
import { categoryOfTag } from './osm-tags.ts';

/** What is read of a translation of id-tagging-schema: the names of kinds of places, and other words for them. */
export type PlaceTranslation = Readonly<
  Record<
    string,
    {
      readonly presets: {
        readonly presets: Readonly<
          Record<
            string,
            { readonly name?: string; readonly terms?: readonly string[]; readonly aliases?: readonly string[] }
          >
        >;
        readonly fields: Readonly<
          Record<string, { readonly options?: Readonly<Record<string, string | { readonly title?: string }>> }>
        >;
      };
    }
  >
>;

/** A word or phrase that people use for a kind of place, or for what is had there. */
export interface PlaceWord {
  readonly phrase: string;
  readonly category: string;
  /** Whether it is the name of the kind of place; else it is a word that comes to mind with it. */
  readonly isName: boolean;
}

/** Fields whose values are words of one category: dishes and kitchens, fields of medicine. */
const FIELDS: Readonly<Record<string, string>> = { cuisine: 'Food & Dining', 'healthcare/speciality': 'Health' };
const MOST_WORDS = 4;

export function placeWords(translation: PlaceTranslation): PlaceWord[] {
  const found = new Map<string, PlaceWord>();
  const add = (text: string, category: string, isName: boolean) => {
    const words = wordsOf(text);
    const phrase = words.join(' ');
    if (words.length === 0 || words.length > MOST_WORDS) return;
    const key = `${phrase}|${category}`;
    found.set(key, { phrase, category, isName: isName || found.get(key)?.isName === true });
  };
  for (const { presets } of Object.values(translation)) {
    for (const [tag, { name = '', aliases = [], terms = [] }] of Object.entries(presets.presets)) {
      const category = categoryOfTag(tag);
      if (category === undefined) continue;
      for (const text of [name, ...aliases].flatMap((names) => names.split(/[/\n(),;]/))) add(text, category, true);
      for (const text of terms) add(text, category, false);
    }
    for (const [field, category] of Object.entries(FIELDS)) {
      for (const option of Object.values(presets.fields[field]?.options ?? {})) {
        add(typeof option === 'string' ? option : (option.title ?? ''), category, false);
      }
    }
  }
  return [...found.values()];
}

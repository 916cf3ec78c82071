/**
 * Compiles what name-suggestion-index, id-tagging-schema and our keywords know into generated/: the word model, how telling
 * words are, and the lexicon. It takes some ten seconds, and turbo runs it only when one of them has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brandNames, type NameSuggestions } from '../knowledge/brand-names.ts';
import { CATEGORIES, examplesFrom } from '../knowledge/examples.ts';
import { KEYWORDS } from '../knowledge/keywords.ts';
import { lexiconText } from '../knowledge/lexicon-text.ts';
import { placeWords, type PlaceTranslation } from '../knowledge/place-words.ts';
import { trained } from '../knowledge/train.ts';
import { wordsByBreadth } from '../knowledge/word-breadth.ts';
import { packed } from '../local/weight-table.ts';

const LANGUAGES = ['en', 'en-GB', 'es', 'fr', 'de', 'it', 'pt', 'pt-BR', 'ru'];

const require = createRequire(import.meta.url);
const folder = new URL('../../generated/', import.meta.url);

// Its exports name its code alone; the data lies beside that.
const suggestions = join(dirname(require.resolve('name-suggestion-index')), '../json/nsi.min.json');
const names = brandNames(read(suggestions) as NameSuggestions);
const places = LANGUAGES.flatMap((language) =>
  placeWords(
    read(
      require.resolve(`@openstreetmap/id-tagging-schema/dist/translations/${language}.min.json`),
    ) as PlaceTranslation,
  ),
);
const examples = examplesFrom(names, places);
const weights = packed(trained(examples, CATEGORIES.length));

mkdirSync(folder, { recursive: true });
write('categories', 'categories', 'readonly string[]', CATEGORIES);
write('word-weights', 'weights', 'string', weights);
write(
  'word-breadth',
  'wordsByBreadth',
  'Readonly<Record<string, string>>',
  wordsByBreadth(examples, CATEGORIES.length),
);
write('lexicon', 'lexicon', '{ readonly words: string; readonly stems: string }', lexiconText(KEYWORDS));

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** A module of one constant, as JavaScript: nothing is to be compiled when it is loaded. */
function write(file: string, name: string, type: string, value: unknown): void {
  writeFileSync(new URL(`${file}.js`, folder), `export const ${name} = ${JSON.stringify(value)};\n`);
  writeFileSync(new URL(`${file}.d.ts`, folder), `export declare const ${name}: ${type};\n`);
}

/**
 * Compiles what name-suggestion-index, id-tagging-schema and our keywords know into generated/: the word model, and how
 * telling words are. It takes some ten seconds, and turbo runs it only when one of them has changed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brandNames, type NameSuggestions } from '../knowledge/brand-names.ts';
import { CATEGORIES, examplesFrom } from '../knowledge/examples.ts';
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
write(
  'word-weights.js',
  `export const categories = ${JSON.stringify(CATEGORIES)};\nexport const weights = '${weights}';\n`,
);
write(
  'word-weights.d.ts',
  'export declare const categories: readonly string[];\nexport declare const weights: string;\n',
);
write(
  'word-breadth.js',
  `export const wordsByBreadth = ${JSON.stringify(wordsByBreadth(examples, CATEGORIES.length))};\n`,
);
write('word-breadth.d.ts', 'export declare const wordsByBreadth: Readonly<Record<string, string>>;\n');

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, folder), text);
}

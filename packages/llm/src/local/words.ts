import { withEmojiAsWords } from './emoji-words.ts';

/**
 * The words of a text as a lexicon compares them: lower case, without diacritics ("Café" = "cafe"), letters apart from
 * digits ("SHOP0042" is "shop 0042"), elided articles apart ("l'eau" is "l eau"), other apostrophes dropped
 * ("Levi's" is "levis") and pictures as words ("🍕" is "pizza").
 */
export function wordsOf(text: string): string[] {
  return folded(text).match(/\p{L}+|\p{N}+/gu) ?? [];
}

/** A word without a plural's ending, roughly: English, Spanish, French and Portuguese add s or es. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.slice(0, -1);
}

/** ASCII without apostrophes: most of what people write, and there is nothing to fold but capitals. */
const PLAIN = /^[^\u0080-\uffff'`]*$/;

/** The letters that comparing goes by: lower case, no diacritics, elided articles apart, no apostrophes. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return withEmojiAsWords(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/(?<!\p{L})(l|d|j|c|n|s|m|t|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/gu, '$1 ')
    .replace(/'/g, '');
}

/** What a letter of the first column is in each way of writing Russian in Latin letters; signs are dropped in all. */
const LETTERS =
  'а a a a, б b b b, в v v v, г g g g, д d d d, е e e e, ж zh zh zh, з z z z, и i i i, й y i j, к k k k, л l l l, м m m m, ' +
  'н n n n, о o o o, п p p p, р r r r, с s s s, т t t t, у u u u, ф f f f, х kh kh h, ц ts ts c, ч ch ch ch, ш sh sh sh, ' +
  'щ shch shch sch, ы y y y, э e e e, ю yu iu ju, я ya ia ja';
const [AS_SAID = {}, ...OTHER_WAYS] = [1, 2, 3].map((way): Readonly<Record<string, string>> =>
  Object.fromEntries(
    LETTERS.split(', ').map((letter) => {
      const forms = letter.split(' ');
      return [forms[0] ?? '', forms[way] ?? ''];
    }),
  ),
);
/** Folding takes the breve off "й": behind a vowel and before none, "и" mostly was one. */
const SHORT_I = /(?<=[аеиоуыэюя])и(?![аеиоуыэюя])/gu;

/** Folded Cyrillic in Latin letters, after ICAO Doc 9303 but with y for the sounds ю and я. */
export function transliterated(word: string): string {
  return inLetters(word, AS_SAID);
}

/** The same in all the ways that banks write it: "музеи" (folded "музей") is "muzei", "muzey" and "muzej". */
export function transliterations(word: string): readonly string[] {
  const said = word.replace(SHORT_I, 'й');
  return [...new Set([transliterated(word), ...[AS_SAID, ...OTHER_WAYS].map((way) => inLetters(said, way))])];
}

function inLetters(word: string, letters: Readonly<Record<string, string>>): string {
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => letters[letter] ?? '');
}

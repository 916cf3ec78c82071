/**
 * The words of a text as a lexicon compares them: lower case, without diacritics ("Café" = "cafe"), letters apart from
 * digits ("SHOP0042" is "shop 0042"), elided articles apart ("l'eau" is "l eau") and other apostrophes dropped
 * ("Levi's" is "levis").
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
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/(?<!\p{L})(l|d|j|c|n|s|m|t|qu|un|dell|all|nell|dall|sull)'(?=\p{L}{2})/gu, '$1 ')
    .replace(/'/g, '');
}

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ' +
    'ы y э e ю yu я ya'
  )
    .split(' ')
    .flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [])),
);

/** Folded Cyrillic in Latin letters, after ICAO Doc 9303 but with y for the sounds ю and я; signs are dropped. */
export function transliterated(word: string): string {
  return word.replace(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? '');
}

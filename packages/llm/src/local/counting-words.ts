import { informativeness } from './informativeness.ts';

/** Measures, times of day and whom it is shared with, as `wordsOf` reads them, in the languages of the lexicon. */
const COUNTING: ReadonlySet<string> = new Set(
  [
    'kg kgs kilo kilos kilogram kilograms g gr gram grams gramm gramos grammes grammi gramas mg lb lbs oz l lt ltr liter',
    'liters litre litres litro litros litri ml cl dl pint pints pack packs pc pcs piece pieces pair pairs bottle bottles can',
    'cans box boxes bag bags cup cups slice slices dozen x hour hours hr hrs h min mins minute minutes am pm day days week weeks',
    'month months year years person persons people ppl pax guests ways each total with our us me some again morning evening',
    'afternoon night friend friends',
    'dos tres cuatro cinco docena cada persona personas con amigos amigo manana tarde noche mes hora horas dia dias botella',
    'deux trois quatre cinq douzaine personnes avec amis ami matin soir soiree mois heure heures bouteille',
    'zwei drei vier funf dutzend je personen mit freunden freunde freund morgen abend mittag monat stunde stunden stuck',
    'stk flasche flaschen packung due tre quattro cinque dozzina persone amici mattina sera mese ore bottiglia dois duas',
    'quatro cinco duzia pessoas com amigos manha noite hora garrafa',
    'кг г гр л мл шт два две три четыре пять с со друзьями другом подругои утром вечером днем на двоих троих час часа часов',
    'мин минут человека человек пачка бутылка',
  ].flatMap((list) => list.split(' ')),
);

/** Whether a word says how much, when or with whom, or nothing, and leaves open what was bought: "2 kg", "for two". */
export function isCounting(word: string): boolean {
  return /^\p{N}/u.test(word) || COUNTING.has(word) || informativeness(word) === 0;
}

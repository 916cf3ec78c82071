/**
 * Number words of English, Spanish, French, German, Italian, Portuguese and Russian, folded. German and Italian write
 * their compounds as one word; `number-words.ts` composes those.
 */

/** Added to what was read before: "twenty" + "five". */
export const SIMPLE: Readonly<Record<string, number>> = {
  ...values(
    [0, 'zero null cero zéro ноль нуль'],
    [1, 'one un una uno une um uma ein eine einen einem einer eins один одна одну одного'],
    [2, 'two dos deux zwei zwo due dois duas два две двух'],
    [3, 'three tres trois drei tre três три трех'],
    [4, 'four cuatro quatre vier quattro quatro четыре четырех'],
    [5, 'five cinco cinq fünf cinque пять пяти'],
    [6, 'six seis sechs sei шесть шести'],
    [7, 'seven siete sept sieben sette sete семь семи'],
    [8, 'eight ocho huit acht otto oito восемь восьми'],
    [9, 'nine nueve neuf neun nove девять девяти'],
    [10, 'ten diez dix zehn dieci dez десять десяти'],
    [11, 'eleven once onze elf undici одиннадцать'],
    [12, 'twelve doce douze zwölf dodici doze двенадцать'],
    [13, 'thirteen trece treize dreizehn tredici treze тринадцать'],
    [14, 'fourteen catorce quatorze catorze vierzehn quattordici четырнадцать'],
    [15, 'fifteen quince quinze fünfzehn quindici пятнадцать'],
    [16, 'sixteen dieciséis seize sechzehn sedici dezesseis dezasseis шестнадцать'],
    [17, 'seventeen diecisiete siebzehn diciassette dezessete dezassete семнадцать'],
    [18, 'eighteen dieciocho achtzehn diciotto dezoito восемнадцать'],
    [19, 'nineteen diecinueve neunzehn diciannove dezenove dezanove девятнадцать'],
    [20, 'twenty veinte vingt zwanzig venti vinte двадцать двадцати'],
    [21, 'veintiuno veintiún veintiuna'],
    [22, 'veintidós'],
    [23, 'veintitrés'],
    [24, 'veinticuatro'],
    [25, 'veinticinco'],
    [26, 'veintiséis'],
    [27, 'veintisiete'],
    [28, 'veintiocho'],
    [29, 'veintinueve'],
    [30, 'thirty treinta trente dreißig trenta trinta тридцать тридцати'],
    [40, 'forty fourty cuarenta quarante vierzig quaranta quarenta сорок сорока'],
    [50, 'fifty cincuenta cinquante fünfzig cinquanta cinquenta пятьдесят'],
    [60, 'sixty sesenta soixante sechzig sessanta sessenta шестьдесят'],
    [70, 'seventy setenta septante siebzig settanta семьдесят'],
    [80, 'eighty ochenta huitante octante achtzig ottanta oitenta восемьдесят'],
    [90, 'ninety noventa nonante neunzig novanta девяносто'],
    [100, 'cien ciento cem сто ста'],
    [200, 'doscientos doscientas duzentos duzentas двести двухсот'],
    [300, 'trescientos trescientas trezentos trezentas триста трехсот'],
    [400, 'cuatrocientos cuatrocientas quatrocentos quatrocentas четыреста'],
    [500, 'quinientos quinientas quinhentos quinhentas пятьсот'],
    [600, 'seiscientos seiscientas seiscentos seiscentas шестьсот'],
    [700, 'setecientos setecientas setecentos setecentas семьсот'],
    [800, 'ochocientos ochocientas oitocentos oitocentas восемьсот'],
    [900, 'novecientos novecientas novecentos novecentas девятьсот'],
  ),
};

/** Multiplies what was read before: "three hundred", "two thousand". */
export const SCALES: Readonly<Record<string, number>> = {
  ...values(
    [100, 'hundred hundert cent cents cento'],
    [1000, 'thousand mil mille tausend mila тысяча тысячи тысяч тысячу'],
    [100_000, 'lakh lakhs lac lacs'],
    [10_000_000, 'crore crores'],
    [1_000_000, 'million millions millón millones millionen milione milioni milhão milhões миллион миллиона миллионов'],
  ),
};

/** "half a million". */
export const FRACTIONS: Readonly<Record<string, string>> = {
  half: '0.5',
  quarter: '0.25',
  medio: '0.5',
  media: '0.5',
  demi: '0.5',
  halbe: '0.5',
  halben: '0.5',
  halber: '0.5',
  mezzo: '0.5',
  meio: '0.5',
  meia: '0.5',
  anderthalb: '1.5',
  anderthalbe: '1.5',
  eineinhalb: '1.5',
  zweieinhalb: '2.5',
  dreieinhalb: '3.5',
  viereinhalb: '4.5',
  полтора: '1.5',
  полторы: '1.5',
};

/** May stand between two number words: "forty and five", "trinta e cinco". */
export const JOINERS: ReadonlySet<string> = new Set(['and', 'y', 'e', 'et', 'und', 'и']);

/** Behind "and" and the like: half of one more, "two and a half", "un euro y medio", "две с половиной". */
export const HALVES: ReadonlySet<string> = new Set([
  'half',
  'medio',
  'media',
  'demi',
  'demie',
  'mezzo',
  'mezza',
  'meio',
  'meia',
  'половинои',
]);

/** Between a price's whole and its cents, when they are said: "tres con cincuenta", "cinque e cinquanta". */
export const CENTS_JOINERS: ReadonlySet<string> = new Set(['con', 'com', 'mit', 'с', 'avec', 'e']);

/** "a dollar", "einen Euro": one, when a currency follows. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** Other words than numbers in some language: bare, they are no amount. */
export const ALSO_OTHER_WORDS: ReadonlySet<string> = new Set(
  'null one un una uno une um uma ein eine einen einem eins once due sei elf sept neuf acht six ten cent cents'.split(
    ' ',
  ),
);

/** The parts of German and Italian compounds, folded; `small` is 0 to 19 as the end of one ("hundertelf"). */
export const GERMAN = {
  units: ['', 'ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'],
  tens: ['', '', 'zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
  small:
    ' eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
} as const;

export const ITALIAN = {
  units: ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'],
  tens: ['', '', 'venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'],
  small:
    ' uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
      ' ',
    ),
} as const;

function values(...rows: readonly (readonly [number, string])[]): Record<string, number> {
  return Object.fromEntries(rows.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])));
}

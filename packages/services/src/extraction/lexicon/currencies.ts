/** ISO 4217 codes in use, July 2025 list of the maintenance agency, without metals and test codes. */
export const CODES = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL ' +
  'HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL ' +
  'MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON ' +
  'RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH ' +
  'UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG'
).split(' ');

/** Minor units of ISO 4217 where they are not two. */
export const MINOR_UNITS: Readonly<Record<string, number>> = {
  ...units(0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'),
  ...units(3, 'BHD IQD JOD KWD LYD OMR TND'),
  ...units(4, 'CLF'),
};

function units(minor: number, codes: string): Record<string, number> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, minor]));
}

/** Codes that are words in some language: in lower case they are money only for the person whose currency it is. */
export const CODES_LIKE_WORDS: ReadonlySet<string> = new Set(
  'ALL TOP CUP TRY PEN GEL COP BAM MOP SOS LAK MAD RON BOB PHP AMD ILS NAD MUR ANG SAR BIF STN HTG MOP MGA BAN'.split(
    ' ',
  ),
);

/** Some that are written together with a country before "$": "R$", "CA$", "MX$". Any ISO code may stand there too. */
export const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  US: 'USD',
  U: 'USD',
  R: 'BRL',
  C: 'CAD',
  CA: 'CAD',
  CDN: 'CAD',
  CAN: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  NZ: 'NZD',
  S: 'SGD',
  SG: 'SGD',
  HK: 'HKD',
  NT: 'TWD',
  TW: 'TWD',
  MX: 'MXN',
  MEX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  COL: 'COP',
  CO: 'COP',
  RD: 'DOP',
  J: 'JMD',
  JA: 'JMD',
  TT: 'TTD',
  BZ: 'BZD',
  BDS: 'BBD',
  EC: 'XCD',
  FJ: 'FJD',
  GY: 'GYD',
  UY: 'UYU',
  Z: 'ZWG',
  C$: 'NIO',
};

/** Dollars and the pesos that are written with "$" too; the most common first. */
const DOLLARS = 'USD CAD AUD NZD SGD HKD TWD BSD BBD BMD BND BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD ZWG';
const PESOS = 'MXN ARS CLP COP PHP UYU DOP CUP';

/**
 * One character each. Several codes: the first unless the person's own is among them. With "!" nobody else means
 * another one, so that it is not in doubt.
 */
export const SYMBOLS: Readonly<Record<string, string>> = {
  $: `${DOLLARS} ${PESOS} BRL NIO CVE`,
  '€': 'EUR',
  '£': 'GBP EGP LBP SYP SDG SSP GIP FKP SHP',
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₨': 'INR PKR LKR NPR MUR SCR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW! KPW',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP! CUP',
  '₡': 'CRC',
  '₲': 'PYG',
  '₸': 'KZT',
  '₮': 'MNT',
  '₾': 'GEL',
  '₼': 'AZN',
  '₵': 'GHS',
  '₭': 'LAK',
  '៛': 'KHR',
  '৳': 'BDT',
  '֏': 'AMD',
  '؋': 'AFN',
  '﷼': 'SAR IRR YER OMR QAR',
  '⃀': 'KGS',
  '₣': 'CHF XAF XOF XPF',
};

/**
 * Names, slang and abbreviations. A form is a word, or several, or a stem with the endings it takes ("рубл|ь|я|ей").
 * Several codes, as in `SYMBOLS`, unless a country is named ("Canadian dollars").
 */
export const NAMES: readonly (readonly [codes: string, forms: string])[] = [
  [
    DOLLARS,
    'dollar|s|i dollaro dólar|es dolar dolares buck|s доллар|а|ов|ы|у|ам|ом|ах дол долл бакс|а|ов|ы dolari dólars دولار ドル',
  ],
  ['USD', 'usdollar greenback|s усд юсд 美元 美金 米ドル'],
  [
    'EUR',
    'euro|s|n|i|er|t еври|к|ка|ков euros eurillo|s €ur €uro евро еур eur|o е yuro يورو 欧元 ユーロ 유로 ευρώ evro evra',
  ],
  ['GBP EGP LBP SYP SDG', 'pound|s libra|s livre|s pfund фунт|а|ов|ы|у جنيه ポンド 英镑'],
  ['GBP', 'quid sterling sterlina sterline esterlina|s стерлинг|ов'],
  ['EGP', 'geneh egyptianpound'],
  ['JPY', 'yen yenes yens ien|es iene|s иен|а|ы|у йен|а|ы|у 円 日元 えん 엔'],
  ['CNY! TWD', '元 块 圆'],
  ['CNY', 'yuan|es|s юан|ь|я|ей|и rmb renminbi kuai 人民币'],
  ['KRW! KPW', 'won wons вон|а|ы 원'],
  ['RUB! BYN', 'ruble|s rouble|s rublo|s rubel rubli рубл|ь|я|ей|и|ю|ям|ями руб р рубас|ов rub'],
  ['RUB', 'целковы|х деревянны|х'],
  ['UAH', 'hryvnia|s hryvnya|s гривн|а|ы|у|е|ам гривен гривень grivna|s uah грн'],
  ['KZT', 'tenge тенге тг'],
  ['KGS UZS', 'som soms сом|а|ов сум|а|ов'],
  ['TJS', 'somoni сомони'],
  ['GEL', 'lari|s лари ლარი'],
  ['AMD', 'dram|s драм|а|ов'],
  ['AZN', 'manat|s манат|а|ов'],
  ['CHF XOF XAF KMF DJF GNF RWF BIF CDF XPF', 'franc|s franco|s franken franchi франк|а|ов|и fr sfr stutz'],
  ['XOF XAF', 'cfa fcfa'],
  [
    'SEK NOK DKK ISK CZK',
    'krona kronor krone|r|n|s kronur króna couronne|s corona|s corone coroa|s крон|а|ы|у kr kruna',
  ],
  ['CZK', 'kč koruna koruny korun kc'],
  ['PLN', 'zloty|s złoty|ch zlotych złote zl zł злот|ый|ых|ого zlotys'],
  ['HUF', 'forint|s|i форинт|а|ов ft'],
  ['RON MDL', 'leu lei leev lea|s|i лей лея леев'],
  ['BGN', 'lev|a|s лев|а|ов лв'],
  ['RSD KWD BHD JOD IQD DZD TND LYD MKD', 'dinar|s|es|i dinare dinaro динар|а|ов|ы دينار'],
  ['RSD', 'рсд din'],
  ['TRY', 'lira|s lire лир|а|ы|у tl'],
  ['ILS', 'shekel|s|im shequel|s séquel|es sheqel шекел|ь|я|ей nis'],
  ['AED MAD', 'dirham|s dirhem|s dírham|es дирхам|а|ов درهم dhs dh'],
  ['SAR QAR OMR YER IRR', 'riyal|s riyad rial|s riyals риал|а|ов риял|а|ов ريال riales'],
  ['SAR', 'saudiriyal|s'],
  ['IRR', 'toman|s туман|ов'],
  ['INR PKR LKR NPR MUR SCR IDR', 'rupee|s rupia|s rupie|n roupie|s rúpia|s рупи|я|и|й|ю rs re'],
  ['IDR', 'rupiah|s rp'],
  ['INR', '₹s rupay'],
  ['MYR', 'ringgit|s ринггит|а|ов rm'],
  ['THB', 'baht|s бат|а|ов thb บาท'],
  ['VND', 'dong|s đồng донг|ов vnđ'],
  ['PHP', 'piso|s'],
  [`${PESOS} DOP`, 'peso|s песо'],
  ['MXN', 'varo|s'],
  ['ARS! BRL', 'mango|s'],
  ['BRL', 'conto|s pila|s'],
  ['BRL', 'real reais reales réaux реал|а|ов reals brl'],
  ['PEN', 'soles'],
  ['BOB', 'boliviano|s'],
  ['VES', 'bolívar|es bs'],
  ['PYG', 'guaraní|es'],
  ['CRC', 'colón colon|es colones'],
  ['GTQ', 'quetzal|es'],
  ['HNL', 'lempira|s'],
  ['NIO', 'córdoba|s'],
  ['PAB', 'balboa|s'],
  ['ZAR', 'rand|s ранд|а|ов zar'],
  ['NGN', 'naira|s'],
  ['GHS', 'cedi|s'],
  ['KES TZS UGX SOS', 'shilling|s chelín chelines schilling|s шиллинг|а|ов ksh'],
  ['BDT', 'taka|s'],
  ['MNT', 'tugrik|s төгрөг tögrög'],
  ['HTG', 'gourde|s'],
  ['EUR', 'pavo|s pavazo|s krote|n tacken mause ocken euronen euri eurino|i eruo|s uero|s euor|s euos euors'],
  ['EUR! CHF', 'balle|s'],
  ['CAD', 'piasse|s piastre|s'],
  ['BYN', 'бел руб'],
];

/** Thousands by another name, folded: "3 lucas", "два косаря". */
export const SLANG_THOUSANDS: ReadonlyMap<string, string> = new Map([
  ['grand', ''],
  ['косарь', 'RUB'],
  ['косаря', 'RUB'],
  ['косареи', 'RUB'],
  ['luca', 'CLP ARS COP'],
  ['lucas', 'CLP ARS COP'],
]);

/** Bank notes and coins by what they are worth: "a fiver". Without codes, in any currency. */
export const NOTES: ReadonlyMap<string, { readonly value: number; readonly codes: readonly string[] | null }> = new Map(
  (
    [
      [5, null, 'fiver funfer'],
      [10, null, 'tenner zehner'],
      [20, null, 'zwanziger zwanni'],
      [50, null, 'fuffi fuffziger funfziger'],
      [50, ['RUB'], 'полтинник полтос'],
      [100, ['RUB'], 'сотка сотку сотню'],
      [500, ['RUB'], 'пятихатка пятихатку'],
      [1000, ['RUB'], 'косарь'],
    ] as const
  ).flatMap(([value, codes, names]) => names.split(' ').map((name) => [name, { value, codes }] as const)),
);

/** Names that are everyday words as well: money only behind a number. */
export const ONLY_AFTER_NUMBER: ReadonlySet<string> = new Set(
  (
    'won real pound pounds som soms dong rand mark libra libras livre livres lira lire е re fr ft din lev leva lea leas ' +
    'сом сома сум сума бат бата лев лева mango mangos pavo pavos balles varo varos corona coronas coroa coroas re colon р дол ' +
    'couronne couronnes krone mango franco francos peso real reals balboa quetzal sterling stutz conto contos pila pilas bs quid buck bucks rub bat ' +
    'piso pisos balle pavazo pavazos krote kroten tacken mause ocken piasse piasses piastre piastres'
  ).split(' '),
);

/** Names too short to stand for money unless written on the number ("10e", "500р") or the person's own. */
export const ONLY_GLUED: ReadonlyMap<string, string> = new Map([
  ['e', 'EUR'],
  ['r', 'ZAR BRL RUB'],
  ['d', 'VND'],
  ['b', 'THB'],
]);

/**
 * Coins, a hundredth (or the minor unit) of the first currency, unless the person's own is among them.
 * `*` is any currency that has cents.
 */
export const COINS: readonly (readonly [codes: string, forms: string])[] = [
  ['*', 'cent|s|i|en centime|s céntimo|s centavo|s centesim|o|i cêntimo|s цент|а|ов ct cts c ¢ центов سنت 美分'],
  ['GBP', 'penny pence pennies p penique|s пенс|а|ов penny'],
  ['RUB! BYN', 'копе|йка|йки|ек|йку коп kopek|s kopeck|s copeck|s'],
  ['UAH', 'копій|ка|ки|ок kopiyka|s kopiyok'],
  ['PLN', 'grosz|y|e грош|а|ей'],
  ['SEK NOK DKK', 'øre öre'],
  ['CHF', 'rappen'],
  ['INR PKR NPR', 'paise paisa пайс|а|ы'],
  ['MYR IDR', 'sen sens'],
  ['ILS', 'agora agorot'],
  ['TRY', 'kuruş'],
  ['BGN', 'stotinki stotinka стотинк|а|и'],
  ['RON MDL', 'bani ban'],
  ['THB', 'satang'],
  ['CZK', 'haléř haléřů'],
  ['KWD BHD AED IQD JOD', 'fils'],
  ['CNY', '分'],
];

/** Coins that are other words in other languages (Italian hours, a ban), as written: meant by who spends them. */
export const ONLY_OWN_COINS: ReadonlySet<string> = new Set(['ore', 'ban']);

/** Beginnings of the words for a country, by the first two letters of its currencies. */
export const COUNTRIES: readonly (readonly [country: string, stems: string])[] = [
  ['US', 'us usa american estadounidense amerikan américain американ сша'],
  ['CA', 'canad kanad канад'],
  ['AU', 'austral австрал'],
  ['NZ', 'zealand neozeland neuseel новозеланд'],
  ['SG', 'singap сингап'],
  ['HK', 'kong hongkong гонконг'],
  ['TW', 'taiwan тайван'],
  ['MX', 'mexic mexik messic mejic мексик'],
  ['AR', 'argentin аргентин'],
  ['CL', 'chile chilen cilen чилий'],
  ['CO', 'colomb kolumb колумб'],
  ['PH', 'philip filip филип'],
  ['UY', 'urug уругв'],
  ['DO', 'dominic доминик'],
  ['CU', 'cuba kuba кубин'],
  ['GB', 'british brit sterling sterlina sterline esterlin ingles english inglés engl англий британ стерлинг'],
  ['EG', 'egypt egip agypt egizian египет'],
  ['LB', 'leban liban libanes ливан'],
  ['SY', 'syri siri сирий'],
  ['SD', 'sudan судан'],
  ['CH', 'swiss suiz suisse schweiz svizzer suic швейцар'],
  ['SE', 'swed suec sued schwed sved sven шведс'],
  ['NO', 'norw norueg norv norsk норвеж'],
  ['DK', 'danish danes danois danisch dinamarq dansk датск'],
  ['IS', 'iceland island исланд'],
  ['CZ', 'czech tschech chec tcheq ceca ceche чешск'],
  ['IN', 'india indi индийс'],
  ['PK', 'pakist paquist пакист'],
  ['LK', 'lanka sri шри'],
  ['NP', 'nepal непал'],
  ['ID', 'indones индонез'],
  ['MY', 'malay malai малай'],
  ['KW', 'kuwait koweit кувейт'],
  ['BH', 'bahrain бахрейн'],
  ['JO', 'jordan giordan иордан'],
  ['IQ', 'iraq irak ирак'],
  ['DZ', 'alger argel алжир'],
  ['TN', 'tunis tunes тунис'],
  ['RS', 'serb сербс'],
  ['SA', 'saud сауд'],
  ['QA', 'qatar katar катар'],
  ['OM', 'oman оман'],
  ['YE', 'yemen jemen йемен'],
  ['IR', 'iran иранс'],
  ['AE', 'emirat uae эмират'],
  ['MA', 'moroc maroc marroq marok марок'],
  ['CN', 'chin китай'],
  ['JP', 'japan japon giappon япон'],
  ['KR', 'korea corea coree корей'],
  ['TR', 'turk turc турец'],
  ['RU', 'russ rus росси'],
  ['BY', 'belarus bielorrus weissruss белорус'],
  ['UA', 'ukrain ucran украин'],
  ['RO', 'roman ruman rumen румын'],
  ['MD', 'moldov молдав'],
  ['BG', 'bulgar болгар'],
  ['PL', 'polish pol польск'],
  ['HU', 'hungar ungar hongr ungher венгер'],
  ['ZA', 'african sudafric afrik южноафр'],
  ['BR', 'brazil brasil bresil бразил'],
  ['KE', 'keny keni кени'],
  ['TZ', 'tanzan танзан'],
  ['UG', 'ugand уганд'],
  ['JM', 'jamai ямай'],
];

/** First halves of country names of two words, taken with the second: "New Zealand", "Hong Kong", "South African". */
export const COUNTRY_BEGINNINGS: ReadonlySet<string> = new Set(['new', 'hong', 'south', 'saudi', 'sri', 'north']);

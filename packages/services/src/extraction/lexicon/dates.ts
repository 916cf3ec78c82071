/**
 * Words of dates, in English, Spanish, French, German, Italian, Portuguese and Russian, and the plainest ones of some
 * other languages. Hyphens are left out, "avant-hier" is "avant hier"; `dates.ts` folds the rest.
 */

/** Days from today. */
export const RELATIVE_DAYS: readonly (readonly [days: number, phrases: readonly string[]])[] = [
  [
    0,
    phrases(
      "today, tonight, this morning, this afternoon, this evening, this noon, just now, right now, today's, tonight's",
      'hoy, esta mañana, esta tarde, esta noche, este mediodía, ahora mismo',
      "aujourd'hui, aujourd hui, ce matin, cet après midi, cette après midi, ce soir, ce midi, en ce moment, dans la journée",
      'heute, heute morgen, heute früh, heute abend, heute mittag, heute nachmittag',
      'oggi, stamattina, stamani, stasera, stanotte, questa mattina, questa sera, questo pomeriggio',
      'hoje, esta manhã, hoje de manhã, hoje à noite, nesta manhã, nesta tarde, nesta noite',
      'сегодня, сейчас, этим утром, этим вечером, этой ночью, сегодня утром, сегодня вечером, сегодня днем, только что',
      'vandaag, vanavond, vanmorgen, сьогодні, сёння, dzisiaj, dziś, dnes, idag, i dag, tänään, bugün, danas, днес, azi, astăzi, avui, hari ini, hôm nay, σήμερα',
      '今天, 今日, 오늘, आज, اليوم, היום, วันนี้',
    ),
  ],
  [
    -1,
    phrases(
      "yesterday, yesterday's, last night, last night's, yesterday morning, yesterday evening, yesterday night, yday, ystd, the day before, the previous day",
      'ayer, anoche, ayer por la noche, ayer por la tarde, ayer por la mañana, el día anterior, día anterior, el último día',
      'hier, hier soir, hier matin, hier midi, la veille',
      'gestern, gestern abend, gestern morgen, gestern mittag, gestern früh, gestern nacht',
      'il giorno passato, ieri, ieri sera, ieri mattina, ieri notte',
      'ontem, ontem à noite, ontem de manhã, ontem à tarde',
      'вчера, вчера вечером, вчера утром, вчера днем, вчера ночью',
      'gisteren, gisteravond, вчора, учора, wczoraj, včera, igår, i går, eilen, dün, jučer, juče, вчера, ieri, ahir, kemarin, hôm qua, χθες, χτες, tegnap',
      '昨天, 昨日, 어제, कल, أمس, أمبارح, אתמול, เมื่อวาน',
    ),
  ],
  [
    -2,
    phrases(
      'day before yesterday, the day before yesterday',
      'anteayer, anteanoche, antes de ayer, antier, antes de ayer, el día antes de ayer',
      'avant hier',
      'vorgestern',
      "l'altro ieri, altro ieri, l'altroieri, altroieri, avantieri, ieri l'altro",
      'anteontem, antes de ontem',
      'позавчера',
      'eergisteren, позавчора, przedwczoraj, předevčírem, förrgår, i förrgår, prekjučer, eilen önceki gün, 前天, 一昨日, おととい, 그저께, 그제',
    ),
  ],
  [-3, phrases('vorvorgestern, trasanteayer, позапозавчера, 大前天')],
  [-14, phrases('a fortnight ago, fortnight ago')],
  [
    1,
    phrases(
      "tomorrow, tomorrow's, tmrw, mañana, demain, morgen, morgen früh, morgen abend, domani, amanhã, завтра, jutro, zítra, imorgon, i morgon, i morgen, yarın, sutra, утре, mâine, demà, besok, 明天, 明日, 내일, غدا, מחר",
    ),
  ],
  [
    2,
    phrases(
      'day after tomorrow, the day after tomorrow, pasado mañana, après demain, übermorgen, dopodomani, depois de amanhã, послезавтра, 后天, 明後日',
    ),
  ],
];

/** Words that make the word behind them no date: "por la mañana", "guten Morgen", "Black Friday". */
export const SPOILERS: ReadonlySet<string> = set('la black ruby cyber guten good joe tgi de buona');

/** 1 Monday to 7 Sunday. */
export const WEEKDAYS: readonly (readonly [day: number, names: string])[] = [
  [
    1,
    'monday mondays lunes lundi montag montags montagabend montagmorgen montagmittag montagnachmittag lunedì понедельник понедельника понедельнику maandag måndag mandag pazartesi poniedziałek pondělí ponedjeljak dilluns isnin понеділок',
  ],
  [
    2,
    'tuesday tues martes mardi dienstag dienstags dienstagabend dienstagmorgen dienstagmittag dienstagnachmittag martedì вторник вторника вторнику dinsdag tisdag tirsdag salı wtorek úterý utorak dimarts вівторок',
  ],
  [
    3,
    'wednesday miércoles mercredi mittwoch mittwochs mittwochabend mittwochmorgen mittwochmittag mittwochnachmittag mercoledì среда среду среды среде woensdag onsdag çarşamba środa środę středa srijeda dimecres середа середу',
  ],
  [
    4,
    'thursday thurs jueves jeudi donnerstag donnerstags donnerstagabend donnerstagmorgen donnerstagmittag donnerstagnachmittag giovedì четверг четверга четвергу donderdag torsdag perşembe czwartek čtvrtek četvrtak dijous четвер',
  ],
  [
    5,
    "friday fridays viernes vendredi freitag freitags freitagabend freitagmorgen freitagmittag freitagnachmittag freitagnacht venerdì пятница пятницу пятницы пятнице vrijdag fredag cuma piątek pátek petak divendres п'ятниця п'ятницю",
  ],
  [
    6,
    'saturday sábado samedi samstag samstags sonnabend samstagabend samstagmorgen samstagmittag samstagnachmittag samstagnacht sabato суббота субботу субботы субботе zaterdag lördag lørdag cumartesi sobota sobotę subota dissabte субота суботу',
  ],
  [
    7,
    'sunday domingo dimanche sonntag sonntags sonntagabend sonntagmorgen sonntagmittag sonntagnachmittag domenica воскресенье воскресенья воскресенью zondag söndag søndag pazar niedziela niedzielę neděle nedjelja diumenge неділя неділю',
  ],
];

/**
 * Portuguese weekdays are ordinals: dates beside "feira", a preposition or "last", and for who writes Portuguese also where
 * no word follows ("pizza 30 sexta").
 */
export const ORDINAL_WEEKDAYS: Readonly<Record<string, number>> = {
  segunda: 1,
  terca: 2,
  quarta: 3,
  quinta: 4,
  sexta: 5,
};

/** Abbreviations, by language, Monday first. */
export const SHORT_WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'],
  es: ['lun', 'mar', 'mie mier', 'jue', 'vie', 'sab', 'dom'],
  fr: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  de: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  it: ['lun', 'mar', 'mer', 'gio', 'ven', 'sab', 'dom'],
  pt: ['seg', 'ter', 'qua', 'qui', 'sex', 'sab', 'dom'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
};

/** Full names, and abbreviations that are no other word. */
export const MONTHS: readonly (readonly [month: number, names: string])[] = [
  [
    1,
    'january jan enero ene janvier janv januar jänner gennaio gen janeiro январь января январе янв januari ocak stycznia leden ledna siječanj siječnja gener січня',
  ],
  [
    2,
    'february feb febr febrero février févr fév februar feber febbraio fevereiro fev февраль февраля феврале фев февр februari şubat lutego února veljače febrer лютого',
  ],
  [3, 'march marzo mars märz mär mrz março март марта марте мар maart mart marca března ožujka març березня'],
  [4, 'april apr abril abr avril avr aprile апрель апреля апреле апр nisan kwietnia dubna travnja квітня'],
  [5, 'may mayo mai maggio maio май мая мае mei maj mayıs maja května svibnja maig травня'],
  [6, 'june jun junio juin juni giugno giu junho июнь июня июне июн haziran czerwca června lipnja juny червня'],
  [7, 'july jul julio juillet juil juli luglio lug julho июль июля июле июл temmuz lipca července srpnja juliol липня'],
  [
    8,
    'august aug agosto août aout augusti augustus август августа августе авг ağustos sierpnia srpna kolovoza agost серпня',
  ],
  [
    9,
    'september sep sept septiembre setiembre septembre settembre setembro сентябрь сентября сентябре сен сент eylül września září rujna setembre вересня',
  ],
  [
    10,
    'october oct octubre octobre oktober okt ottobre ott outubro октябрь октября октябре окт ekim października října listopada жовтня',
  ],
  [11, 'november nov noviembre novembre novembro ноябрь ноября ноябре ноя нояб kasım листопада studenoga'],
  [
    12,
    'december dec diciembre dic décembre déc dezember dez dicembre dezembro декабрь декабря декабре дек desember aralık grudnia prosince prosinca desembre грудня',
  ],
];

/** Abbreviations that are other words elsewhere: read in these languages only. */
export const SHORT_MONTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { mar: 3 },
  es: { mar: 3, ago: 8, set: 9 },
  fr: { jan: 1 },
  it: { mar: 3, mag: 5, ago: 8, set: 9 },
  pt: { mar: 3, ago: 8, set: 9, out: 10 },
};

/** Ordinals as days of the month; German ones beyond these are read from their numbers ("zwanzigsten"). */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  primero: 1,
  primer: 1,
  primera: 1,
  segundo: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  premier: 1,
  premiere: 1,
  deuxieme: 2,
  troisieme: 3,
  quatrieme: 4,
  erste: 1,
  ersten: 1,
  erster: 1,
  dritte: 3,
  dritten: 3,
  dritter: 3,
  siebte: 7,
  siebten: 7,
  siebter: 7,
  achte: 8,
  achten: 8,
  achter: 8,
  primo: 1,
  prima: 1,
  secondo: 2,
  seconda: 2,
  terzo: 3,
  quarto: 4,
  primeiro: 1,
  primeira: 1,
  terceiro: 3,
  первого: 1,
  первое: 1,
  первыи: 1,
  первая: 1,
  второго: 2,
  второе: 2,
  вторая: 2,
  третьего: 3,
  третье: 3,
  третья: 3,
  четвертого: 4,
  четвертое: 4,
  пятого: 5,
  пятое: 5,
  шестого: 6,
  шестое: 6,
  седьмого: 7,
  седьмое: 7,
  восьмого: 8,
  восьмое: 8,
  девятого: 9,
  девятое: 9,
  десятого: 10,
  десятое: 10,
  одиннадцатого: 11,
  двенадцатого: 12,
  тринадцатого: 13,
  четырнадцатого: 14,
  пятнадцатого: 15,
  шестнадцатого: 16,
  семнадцатого: 17,
  восемнадцатого: 18,
  девятнадцатого: 19,
  двадцатого: 20,
  тридцатого: 30,
};

export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'today';

/** Parts of a day count as today. */
export const UNITS_OF_TIME: readonly (readonly [unit: CalendarUnit, names: string])[] = [
  [
    'today',
    'hour hours hr hrs minute minutes min mins hora horas minuto minutos heure heures stunde stunden minuten ora ore minuti час часа часов минут минуты минуту',
  ],
  [
    'day',
    'day days día días jour jours tag tage tagen giorno giorni dia dias день дня дней dagen dag dagar gün dni dní',
  ],
  [
    'week',
    'week weeks semana semanas semaine semaines woche wochen settimana settimane неделя неделю недели недель неделе weken veckor uker hafta tygodnie',
  ],
  [
    'month',
    'month months mes meses mois monat monate monaten monats mese mesi mês месяц месяца месяцев месяце maand maanden månader måneder ay',
  ],
  ['year', 'year years año años an ans année jahr jahre jahren jahres anno anni ano anos год года лет году jaar år'],
];

export const AGO_BEFORE = phrases('hace, il y a, y a, ya, vor, há, ha, faz, voilà, ça fait');
export const AGO_AFTER = phrases('ago, back, fa, atrás, назад, тому назад, geleden, sedan, siden, önce, temu, earlier');
export const FEW: Readonly<Record<string, number>> = {
  few: 3,
  couple: 2,
  several: 3,
  unos: 3,
  pocos: 3,
  quelques: 3,
  paar: 3,
  einigen: 3,
  alcuni: 3,
  pochi: 3,
  paio: 2,
  alguns: 3,
  пару: 2,
  несколько: 3,
};

export const LAST: ReadonlySet<string> = set(
  'last past тои pasado pasada ultimo ultima dernier derniere passe passee letzter letzte letzten letztes letztem vergangenen vergangener scorso scorsa passato passata passado passada прошлыи прошлую прошлая прошлое прошлои прошлом прошлого последнии afgelopen forra',
);
/** Of the week before. */
export const PREVIOUS: ReadonlySet<string> = set(
  'previous prev anterior precedent precedente precedenti vorige vorigen voriger vorherigen предыдущии предыдущую предыдущеи vorig',
);
/** Of the one before the last. */
export const BEFORE_LAST: ReadonlySet<string> = set(
  'antepasado antepasada vorletzten vorletzte vorletzter vorletztes retrasado retrasada позапрошлыи позапрошлую позапрошлои позапрошлом',
);
export const THIS: ReadonlySet<string> = set(
  'this the este esta ese esa ce cet cette diesen diese dieser dieses diesem questo questa nesta neste essa esse этот эту эта это этои этом этого deze dit denna',
);
export const NEXT: ReadonlySet<string> = set(
  'next coming proximo proxima prochain prochaine nachster nachste nachsten nachstes kommenden kommende prossimo prossima следующии следующую следующеи следующем vindo vinda volgende',
);

/** Abbreviations that begin a line though a word follows: in these languages no everyday word is one. */
export const WEEKDAYS_AT_START: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set('mon tue wed weds thu thur fri'),
  de: set('mo di mi do fr sa'),
  pt: set('terca quarta quinta sexta'),
  ru: set('пн вт ср чт пт сб вс'),
};

/** Before a date they belong to it. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = set(
  'on dated since the el del le du am vom den dem seit il dal nel lo la em no na dia do aos a в во от с со on at for from de per op',
);
/** Of these, what leads to a price as well: "apples for 3.20", "café a 1.10". */
export const PRICE_PREPOSITIONS: ReadonlySet<string> = set('for at from de per a op');
/** Of these, what begins a line with a day of the month, though a thing follows: "le 5 loyer 700". */
export const DAY_HEADS: ReadonlySet<string> = set('el dia le il am');
/** Before a bare day of the month: "le 5" is a day, "for 5" is not. */
export const DAY_PREPOSITIONS: ReadonlySet<string> = set('the el dia le am vom den il');
export const DAY_NOUNS: ReadonlySet<string> = set('числа число');
/** Between the parts of a date: "5 de marzo de 2026", "3rd of May". */
export const DATE_LINKS: ReadonlySet<string> = set(
  'of de del do da di the d la le el des du den in day dia jour tag giorno',
);
export const IN: ReadonlySet<string> = set('in en im em a nel ad au в during');
export const YEAR_WORDS: ReadonlySet<string> = set('г год года г. anno');
export const PARTS_OF_DAY: ReadonlySet<string> = set(
  'morning afternoon evening night noon noche tarde madrugada mediodia matin soir midi abend mittag nachmittag mattina sera pomeriggio noite manha утром вечером днем ночью',
);

function phrases(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(', '));
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

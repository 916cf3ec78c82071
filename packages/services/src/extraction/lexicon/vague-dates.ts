/** Words of days that nobody could name, in English, Spanish, French, German, Italian, Portuguese and Russian. */

/** Of the days around the last Saturday. */
export const WEEKENDS: readonly string[] = phrases(
  'last weekend, this weekend, this past weekend, at the weekend, on the weekend, over the weekend',
  'este finde, el finde, el finde pasado, finde pasado, este fin de semana, el fin de semana, el fin de semana pasado, fin de semana pasado',
  'ce week end, le week end, le week end dernier, week end dernier, ce weekend, le weekend, le weekend dernier, weekend dernier',
  'am wochenende, letztes wochenende, dieses wochenende, vergangenes wochenende, übers wochenende, am letzten wochenende',
  'nel weekend, lo scorso weekend, scorso weekend, questo weekend, il weekend scorso, weekend scorso, nel fine settimana, lo scorso fine settimana, questo fine settimana, il fine settimana scorso',
  'no fim de semana, no fim de semana passado, fim de semana passado, este fim de semana, neste fim de semana, fim de semana, no final de semana, final de semana passado, fds',
  'на выходных, в выходные, в прошлые выходные, на прошлых выходных, в эти выходные',
);

/** Of some day not long past. */
export const RECENTLY: readonly string[] = phrases(
  'the other day, the other night, recently',
  'el otro día, la otra noche, la otra tarde, hace poco',
  "l'autre jour, l'autre soir, récemment",
  'neulich, letztens, kürzlich, vor kurzem',
  "l'altro giorno, l'altra sera, recentemente",
  'outro dia, noutro dia, recentemente',
  'на днях, недавно',
);

/** Before a number of days, weeks or months: so long from now. */
export const AHEAD: readonly string[] = phrases('in, dentro de, en, dans, fra, tra, daqui a, em, через');

/** Behind a day of the week, a week or a month: the next. */
export const TO_COME: readonly string[] = phrases('que viene, que entra, que vem, qui vient, che viene');

/**
 * Names of days that a slip of the pen leaves no other word of, long ones: not "domingo", which is a letter away from a
 * pizza, nor "montag", from a "montage". 1 is Monday.
 */
export const OFTEN_MISSPELT: readonly (readonly [day: number | 'yesterday' | 'today', words: string])[] = [
  ['yesterday', 'yesterday gestern anoche ontem вчера'],
  ['today', 'сегодня stamattina stasera'],
  [2, 'tuesday dienstag martedì вторник'],
  [3, 'wednesday mittwoch miércoles mercredi mercoledì'],
  [4, 'thursday donnerstag giovedì четверг'],
  [5, 'friday freitag viernes vendredi venerdì пятницу пятница'],
  [6, 'saturday samstag sábado samedi sabato субботу суббота'],
  [7, 'sunday sonntag dimanche воскресенье'],
];

/** One letter away from the name of a day, and words of their own. */
export const NO_MISSPELT_DAYS: ReadonlySet<string> = new Set([
  'sundae',
  'salado',
  'salato',
  'vienes',
  'gesten',
  'gestein',
]);

export type PartOfMonth = 'beginning' | 'middle' | 'end';

/** Before "of February", "of the month". Italian "fine" is a fine in English, and never read there. */
export const PARTS_OF_MONTH: readonly (readonly [part: PartOfMonth, words: string])[] = [
  [
    'beginning',
    'start beginning early principio principios inicio inicios comienzos debut anfang inizio comeco начале',
  ],
  ['middle', 'mid middle mediados mitte meta meados середине'],
  ['end', 'end late fin fines final finales finais ende fine fim конце'],
];

function phrases(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(', '));
}

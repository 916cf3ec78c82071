import { findDates } from './dates.ts';
import { tokenize } from './tokens.ts';

const TODAY = '2026-01-15'; // a Thursday

/** The first date of a text with its certainty, when it is not stated plainly, and its issues. */
function dateIn(text: string, locale = 'en', today = TODAY): string {
  const [date] = findDates(tokenize(text), { today, defaultCurrency: 'EUR', locale });
  if (date === undefined) return 'none';
  const certainty = date.value.certainty === 'stated' ? [] : [date.value.certainty];
  return [date.value.date, ...certainty, ...date.issues].join(' ');
}

describe('a year that nobody spends money in', () => {
  it.each(['0000-01-01', '0001-12-31', '1899-12-31', '9999-12-31', '01.01.3000'])('is no date: %s', (text) => {
    expect(dateIn(text)).toBe('none');
  });

  it.each(['1900-01-01', '1999-12-31'])('is not what %s has', (text) => {
    expect(dateIn(text)).toBe(text);
  });
});

describe('relative days', () => {
  it.each([
    ['en', 'today', '2026-01-15'],
    ['en', 'this morning', '2026-01-15'],
    ['en', 'yesterday evening', '2026-01-14'],
    ['en', "yesterday's lunch", '2026-01-14'],
    ['en', 'last night', '2026-01-14'],
    ['en', 'the day before yesterday', '2026-01-13'],
    ['en', 'tomorrow', '2026-01-16 future-date'],
    ['es', 'hoy', '2026-01-15'],
    ['es', 'ayer por la noche', '2026-01-14'],
    ['es', 'anteayer', '2026-01-13'],
    ['es', 'anteanoche', '2026-01-13'],
    ['es', 'mañana', '2026-01-16 future-date'],
    ['es', 'por la mañana', 'none'],
    ['fr', "aujourd'hui", '2026-01-15'],
    ['fr', 'aujourd’hui', '2026-01-15'],
    ['fr', 'hier soir', '2026-01-14'],
    ['fr', 'avant-hier', '2026-01-13'],
    ['fr', 'après-demain', '2026-01-17 future-date'],
    ['de', 'heute', '2026-01-15'],
    ['de', 'gestern Abend', '2026-01-14'],
    ['de', 'vorgestern', '2026-01-13'],
    ['de', 'guten Morgen', 'none'],
    ['it', 'oggi', '2026-01-15'],
    ['it', 'ieri', '2026-01-14'],
    ['it', "l'altro ieri", '2026-01-13'],
    ['pt', 'hoje', '2026-01-15'],
    ['pt', 'ontem à noite', '2026-01-14'],
    ['pt', 'anteontem', '2026-01-13'],
    ['ru', 'сегодня', '2026-01-15'],
    ['ru', 'вчера вечером', '2026-01-14'],
    ['ru', 'позавчера', '2026-01-13'],
    ['zh', '昨天', '2026-01-14'],
  ])('%s: "%s" is %s', (locale, text, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });
});

describe('some time ago', () => {
  it.each([
    ['3 days ago', '2026-01-12'],
    ['a week ago', '2026-01-08'],
    ['two weeks ago', '2026-01-01'],
    ['a few days ago', '2026-01-12 ambiguous ambiguous-date'],
    ['a couple of months ago', '2025-11-15'],
    ['a year ago', '2025-01-15'],
    ['2 hours ago', '2026-01-15'],
    ['hace 3 días', '2026-01-12'],
    ['hace una semana', '2026-01-08'],
    ['il y a deux mois', '2025-11-15'],
    ['vor 3 Tagen', '2026-01-12'],
    ['vor einer Woche', '2026-01-08'],
    ['vor ein paar Tagen', '2026-01-12 ambiguous ambiguous-date'],
    ['полтора года назад', '2024-01-15'],
    ['a fortnight ago', '2026-01-01'],
    ['y a 3 jours', '2026-01-12'],
    ['tre giorni fa', '2026-01-12'],
    ['há 2 dias', '2026-01-13'],
    ['dois dias atrás', '2026-01-13'],
    ['3 дня назад', '2026-01-12'],
    ['неделю назад', '2026-01-08'],
    ['3 days', 'none'],
  ])('"%s" is %s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });
});

describe('days of the week', () => {
  it.each([
    ['en', 'on Monday', '2026-01-12'],
    ['en', 'thursday', '2026-01-15'],
    ['en', 'friday', '2026-01-09'],
    ['en', 'last thursday', '2026-01-08'],
    ['en', 'last friday', '2026-01-09'],
    ['en', 'last wednesday', '2026-01-07 ambiguous ambiguous-date'],
    ['en', 'previous tuesday', '2026-01-06'],
    ['en', 'next friday', '2026-01-16 future-date'],
    ['en', 'this tuesday', '2026-01-13'],
    ['en', 'monday of last week', '2026-01-05'],
    ['en', 'monday of this week', '2026-01-12'],
    ['en', 'monday of next week', '2026-01-19 future-date'],
    ['en', "last week's monday", '2026-01-05'],
    ['en', 'last week on monday', '2026-01-05'],
    ['en', 'this week monday', '2026-01-12'],
    ['en', 'next week monday', '2026-01-19 future-date'],
    ['en', 'Friday the 9th', '2026-01-09'],
    ['en', 'Friday the 13th', '2025-06-13'],
    ['en', 'Friday 9', '2026-01-09'],
    ['en', 'Friday 9 beers', '2026-01-09'],
    ['en', 'Friday 9 EUR', '2026-01-09'],
    ['en', 'Friday, Jan 2', '2026-01-02'],
    ['en', 'Friday 02.01.', '2026-01-02'],
    ['en', 'on fri', '2026-01-09'],
    ['en', 'cab 9, mon', '2026-01-12'],
    ['en', 'cab 9 fri night', '2026-01-09'],
    ['en', 'mon. Jan 5', '2026-01-05'],
    ['en', 'sun cream', 'none'],
    ['en', 'Black Friday', 'none'],
    ['en', "Friday's", 'none'],
    ['en', "Friday's curry", '2026-01-09'],
    ['en', "TGI Friday's Leeds", 'none'],
    ['en', 'TGI Fridays', 'none'],
    ['en', 'thurs drinks', '2026-01-15'],
    ['en', 'mon drinks', '2026-01-12 ambiguous ambiguous-date'],
    ['es', 'el lunes', '2026-01-12'],
    ['es', 'el martes pasado', '2026-01-13'],
    ['es', 'el lunes de la semana pasada', '2026-01-05'],
    ['fr', 'lundi dernier', '2026-01-12'],
    ['fr', 'vendredi prochain', '2026-01-16 future-date'],
    ['de', 'letzten Montag', '2026-01-12'],
    ['de', 'am Sa', '2026-01-10'],
    ['de', 'Sa Kino', '2026-01-10 ambiguous ambiguous-date'],
    ['de', 'Samstagabend', '2026-01-10'],
    ['de', 'vorletzten Freitag', '2026-01-02'],
    ['es', 'el viernes que viene', '2026-01-16 future-date'],
    ['pt', 'sexta que vem', '2026-01-16 future-date'],
    ['pt', 'sexta retrasada', '2026-01-02'],
    ['it', 'lunedì scorso', '2026-01-12'],
    ['pt', 'na segunda', '2026-01-12'],
    ['pt', 'segunda-feira', '2026-01-12'],
    ['pt', 'sexta passada', '2026-01-09'],
    ['pt', 'segunda vez', 'none'],
    ['pt', 'almoço 20 segunda', '2026-01-12'],
    ['es', 'segunda', 'none'],
    ['ru', 'в понедельник', '2026-01-12'],
    ['ru', 'в прошлую пятницу', '2026-01-09'],
    ['ru', 'пт обед', '2026-01-09 ambiguous ambiguous-date'],
    ['ru', 'обед пт с Аней', 'none'],
    ['ru', 'в пт', '2026-01-09'],
  ])('%s: "%s" is %s', (locale, text, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });

  it.each([
    ['last week', '2026-01-08 ambiguous ambiguous-date'],
    ['el mes pasado', '2025-12-15 ambiguous ambiguous-date'],
    ['l’année dernière', 'none'],
    ['last year', '2025-01-15 ambiguous ambiguous-date'],
    ['next month', '2026-02-15 ambiguous ambiguous-date future-date'],
    ['el mes que viene', '2026-02-15 ambiguous ambiguous-date future-date'],
    ['позапрошлой неделе', '2026-01-01 ambiguous ambiguous-date'],
    ['this week', 'none'],
    ['the month', 'none'],
  ])('"%s" is %s: only about then', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  it('are last year’s when the year has just begun', () => {
    expect(dateIn('friday', 'en', '2026-01-01')).toBe('2025-12-26');
  });
});

describe('weekdays of a month', () => {
  it.each([
    ['first Monday of this month', '2026-01-05'],
    ['the first friday of last month', '2025-12-05'],
    ['third Tuesday of July', '2025-07-15'],
    ['primo lunedì del mese scorso', '2025-12-01'],
    ['second Friday', '2026-01-09'],
  ])('"%s" is %s', (text, expected) => {
    expect(dateIn(text).replace(/ .*/, '')).toBe(expected);
  });
});

it('falls back to the weekday when the month has no fifth', () => {
  expect(dateIn('fifth Monday')).toBe('2026-01-12');
  expect(dateIn('fifth Monday of February')).toBe('2026-01-12');
});

describe('days of the month', () => {
  it.each([
    ['en', 'on the 5th', '2026-01-05'],
    ['en', 'on 1st', '2026-01-01'],
    ['en', '7am 20', 'none'],
    ['en', 'on the 20th', '2025-12-20'],
    ['en', 'on the twenty-first', '2025-12-21'],
    ['en', 'on the 5th with Ana', '2026-01-05'],
    ['en', 'on the 5th floor', 'none'],
    ['en', 'the 5 EUR', 'none'],
    ['en', 'the five', 'none'],
    ['en', 'the 45th', 'none'],
    ['es', 'el día 5', '2026-01-05'],
    ['es', 'el 5', '2026-01-05'],
    ['fr', 'le 5', '2026-01-05'],
    ['fr', 'thé 2, tarte 4', 'none'],
    ['fr', 'le 1er', '2026-01-01'],
    ['de', 'am 5.', '2026-01-05'],
    ['de', 'am 5. Kaffee', '2026-01-05'],
    ['de', 'am fünften', '2026-01-05'],
    ['it', 'il 5', '2026-01-05'],
    ['pt', 'dia 5', '2026-01-05'],
    ['ru', '5 числа', '2026-01-05'],
    ['ru', '5-го числа', '2026-01-05'],
    ['es', 'el 31', '2025-12-31'],
    ['fr', 'le 5 loyer', '2026-01-05'],
    ['fr', 'café le 5 étoiles', 'none'],
    ['es', 'luz del día 3 recibo', '2026-01-03'],
    ['ru', '5-го стоматолог', '2026-01-05'],
  ])('%s: "%s" is %s', (locale, text, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });
});

describe('a day that nobody could name', () => {
  it.each([
    ['en', 'last weekend', '2026-01-10'],
    ['en', 'snacks for the weekend', 'none'],
    ['en', 'the other day', '2026-01-15'],
    ['es', 'el finde pasado', '2026-01-10'],
    ['es', 'el otro día', '2026-01-15'],
    ['fr', 'le week-end dernier', '2026-01-10'],
    ['de', 'am Wochenende', '2026-01-10'],
    ['de', 'neulich', '2026-01-15'],
    ['it', 'lo scorso weekend', '2026-01-10'],
    ['pt', 'no fim de semana', '2026-01-10'],
    ['ru', 'на выходных', '2026-01-10'],
    ['en', 'end of February', '2025-02-28'],
    ['en', 'beginning of the month', '2026-01-01'],
    ['en', 'mid January', '2026-01-15'],
    ['en', 'end of January', '2026-01-15'],
    ['en', 'parking fine March', 'none'],
    ['es', 'a fin de mes', '2026-01-15'],
    ['fr', 'au début du mois', '2026-01-01'],
    ['de', 'Anfang März', '2025-03-01'],
    ['it', 'fine febbraio', '2025-02-28'],
    ['pt', 'em meados de dezembro', '2025-12-15'],
    ['ru', 'в конце декабря', '2025-12-31'],
  ])('%s: "%s" is about %s', (locale, text, expected) => {
    expect(dateIn(text, locale)).toBe(expected === 'none' ? expected : `${expected} ambiguous ambiguous-date`);
  });
});

describe('some time from now', () => {
  it.each([
    ['in 3 days', '2026-01-18 future-date'],
    ['in a week', '2026-01-22 future-date'],
    ['dentro de 3 días', '2026-01-18 future-date'],
    ['dans deux mois', '2026-03-15 future-date'],
    ['in zwei Tagen', '2026-01-17 future-date'],
    ['tra una settimana', '2026-01-22 future-date'],
    ['daqui a 3 dias', '2026-01-18 future-date'],
    ['через 3 дня', '2026-01-18 future-date'],
    ['in 2 hours', 'none'],
    ['in days', 'none'],
  ])('"%s" is %s', (text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });
});

describe('named months', () => {
  it.each([
    ['en', '5 January', '2026-01-05'],
    ['en', '5th of March', '2025-03-05 ambiguous ambiguous-date'],
    ['en', 'March 5th, 2024', '2024-03-05'],
    ['en', 'Dec 24', '2025-12-24'],
    ['en', 'Mar-5', '2025-03-05 ambiguous ambiguous-date'],
    ['en', 'May twenty-second', '2025-05-22'],
    ['en', 'the third day of May', '2025-05-03'],
    ['en', '2025-dec-24', '2025-12-24'],
    ['en', '24/dec/2025', '2025-12-24'],
    ['en', '5 March 2000 EUR', '2025-03-05 ambiguous ambiguous-date'],
    ['en', '1 June 2027', '2027-06-01 future-date'],
    ['en', 'Feb 30', '2026-01-15 ambiguous ambiguous-date'],
    ['es', '31 de abril de 2025', '2026-01-15 ambiguous ambiguous-date'],
    ['en', 'March 5.50', 'none'],
    ['en', 'March 5 EUR', 'none'],
    ['en', '3 out', 'none'],
    ['pt', '3 out', '2025-10-03'],
    ['en', 'Feb 29', '2024-02-29 ambiguous ambiguous-date'],
    ['es', '5 de marzo de 2024', '2024-03-05'],
    ['es', 'primero de mayo', '2025-05-01'],
    ['es', '1.º de julio', '2025-07-01'],
    ['fr', '1er mars', '2025-03-01 ambiguous ambiguous-date'],
    ['fr', 'le 14 juillet', '2025-07-14'],
    ['de', '5. März', '2025-03-05 ambiguous ambiguous-date'],
    ['de', 'am zweiten Mai', '2025-05-02'],
    ['de', 'am zwanzigsten Mai', '2025-05-20'],
    ['it', '1º marzo', '2025-03-01 ambiguous ambiguous-date'],
    ['pt', '5 de março', '2025-03-05 ambiguous ambiguous-date'],
    ['ru', '5 марта', '2025-03-05 ambiguous ambiguous-date'],
    ['ru', '5 марта 2024 года', '2024-03-05'],
    ['ru', 'двадцать пятого мая', '2025-05-25'],
    ['en', 'in August', '2025-08-01 ambiguous ambiguous-date'],
    ['en', 'August 2024', '2024-08-01 ambiguous ambiguous-date'],
    ['en', 'march', 'none'],
    ['en', '2024 march', 'none'],
  ])('%s: "%s" is %s', (locale, text, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });
});

describe('numeric dates', () => {
  it.each([
    ['en', '2026-01-03', '2026-01-03'],
    ['en', '2026/1/3', '2026-01-03'],
    ['en', '2026.01.03', '2026-01-03'],
    ['en', '2026-02-30', 'none'],
    ['en-US', '12/03/2025', '2025-12-03'],
    ['en-GB', '12/03/2025', '2025-03-12'],
    ['de', '12.03.2025', '2025-03-12'],
    ['de', '12.03.25', '2025-03-12'],
    ['de', '12.03.99', '1999-03-12'],
    ['de', '12.03.123', 'none'],
    ['en', '25/12/2025', '2025-12-25'],
    ['en', '12/25/2025', '2025-12-25'],
    ['en', '13/13/2025', 'none'],
    ['en-US', '12/03', '2025-12-03'],
    ['en-GB', '12/03', '2025-03-12 ambiguous ambiguous-date'],
    ['en-GB', '12/05', '2025-05-12'],
    ['en', '12/03', '2025-12-03 ambiguous ambiguous-date'],
    ['en', '05/12', '2025-12-05 ambiguous ambiguous-date'],
    ['en', '03/03', '2025-03-03 ambiguous ambiguous-date'],
    ['en-GB', '30/02', '2026-01-15 ambiguous ambiguous-date'],
    ['en-GB', '31/13', 'none'],
    ['en', '02/12/2025', '2025-12-02 ambiguous ambiguous-date'],
    ['en', '12/02/2026', '2026-02-12 ambiguous ambiguous-date future-date'],
    ['en', '01/02/2026', '2026-01-02 ambiguous ambiguous-date'],
    ['en', '02/01/2026', '2026-01-02 ambiguous ambiguous-date'],
    ['ja', '12/03', '2025-12-03'],
    ['en', 'on 4-22', '2025-04-22'],
    ['en', '4-22', 'none'],
    ['en', '1/2 pizza', 'none'],
    ['en', 'open 24/7', 'none'],
    ['en', '12/03 EUR', 'none'],
    ['de', 'am 22.04.', '2025-04-22'],
    ['de', '22.4. Kaffee', '2025-04-22'],
    ['de', 'am 22. 4. Kaffee', '2025-04-22'],
    ['en', '99/98', 'none'],
  ])('%s: "%s" is %s', (locale, text, expected) => {
    expect(dateIn(text, locale)).toBe(expected);
  });

  it.each(['12.01', '20260110', 'Kaffee 12.01.'])('"%s" may be an amount', (text) => {
    const [date] = findDates(tokenize(text), { today: TODAY, defaultCurrency: 'EUR', locale: 'de' });
    expect(date?.isWeak).toBe(true);
  });

  it('leaves the weekday when its number is an amount', () => {
    const [date] = findDates(tokenize('friday 9'), { today: TODAY, defaultCurrency: 'EUR', locale: 'en' });
    expect(date).toMatchObject({ isWeak: true, without: { value: { date: '2026-01-09' }, from: 0, to: 1 } });
  });

  it('takes the preposition before a date and the part of the day behind it along', () => {
    const [date] = findDates(tokenize('tea on Monday morning 5'), {
      today: TODAY,
      defaultCurrency: 'EUR',
      locale: 'en',
    });
    expect(date).toMatchObject({ from: 1, to: 4 });
  });
});

import fc from 'fast-check';
import { calendarDate, currencyCode, flag, id, rawText, text, wholeNumber } from './fields.ts';

describe('text', () => {
  const name = text({ most: 5 });

  it.each([
    ['abc', 'abc'],
    ['  a b  ', 'a b'],
    ['😀😀😀😀😀', '😀😀😀😀😀'],
  ])('takes %j as %j', (value, read) => {
    expect(name.parse(value)).toBe(read);
  });

  it.each(['', '   ', 'abcdef', '😀😀😀😀😀😀', 'a\0b', 'a\ud800', 7, null])('refuses %j', (value) => {
    expect(name.safeParse(value).success).toBe(false);
  });

  it.each(['\u200b', '\u200d\ufe0f', '\u0007\u001b', '\u2060\u00ad', '\u3164', '\u2800', '\u202e'])(
    'refuses %j, of which nothing can be seen',
    (value) => {
      expect(name.safeParse(value).success).toBe(false);
    },
  );

  it('is what Postgres can keep, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const { data } = rawText.safeParse(value);
        return data === undefined || (Buffer.from(data).toString() === data && !data.includes('\0'));
      }),
    );
  });
});

describe('currencyCode', () => {
  it.each(['EUR', 'eur', 'Jpy'])('takes %s', (code) => {
    expect(currencyCode.parse(code)).toBe(code.toUpperCase());
  });

  it.each(['XXX', 'ABC', 'EURO', '€', '', 'ﬀe', 978])('refuses %j', (code) => {
    expect(currencyCode.safeParse(code).success).toBe(false);
  });
});

describe('calendarDate', () => {
  it.each(['2024-02-29', '1900-01-01', '2999-12-31'])('takes %s', (day) => {
    expect(calendarDate.parse(day)).toBe(day);
  });

  it.each(['2026-02-29', '2026-13-01', '1899-12-31', '3000-01-01', '0000-01-01', '26-01-01', '2026-1-1', 'today', ''])(
    'refuses %s, once',
    (day) => {
      expect(calendarDate.safeParse(day).error?.issues).toHaveLength(1);
    },
  );
});

describe('id', () => {
  it('is a UUID, in lower case', () => {
    expect(id.parse('01A20434-1147-700F-BE70-B8B9C283770B')).toBe('01a20434-1147-700f-be70-b8b9c283770b');
    expect(id.safeParse('42').success).toBe(false);
  });
});

describe('wholeNumber', () => {
  const page = wholeNumber(1, 100, 20);

  it.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
    [undefined, 20],
  ])('reads %j as %d', (value, read) => {
    expect(page.parse(value)).toBe(read);
  });

  it.each(['0', '101', '-1', '1.5', '1e1', ' 1', '', '٣', '99999999999'])('refuses %j', (value) => {
    expect(page.safeParse(value).success).toBe(false);
  });
});

describe('flag', () => {
  it('is no unless told', () => {
    expect([flag.parse(undefined), flag.parse('false'), flag.parse('true')]).toEqual([false, false, true]);
    expect(flag.safeParse('1').success).toBe(false);
  });
});

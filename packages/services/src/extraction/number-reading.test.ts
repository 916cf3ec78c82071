import { NumberReader } from './number-reading.ts';
import { tokenize } from './tokens.ts';

function read(text: string, minorUnits = 2, locale = 'en') {
  const context = { today: '2026-01-15', defaultCurrency: 'EUR', locale };
  const reader = new NumberReader(tokenize(text), context, () => false);
  return reader.digitsAt(0, minorUnits) ?? reader.wordsAt(0);
}

describe('a number in a text', () => {
  it.each([
    ['12.50 tea', '12.5', 1],
    ['5k', '5000', 2],
    ['5 thousand', '5000', 2],
    ['12,5 тыс. руб', '12500', 3],
    ['3 万', '30000', 2],
    ['1 234 567', '1234567', 3],
    ['1 234.56 7', '1234.56', 2],
    ['2e3', '2000', 3],
    ['2e+3', '2000', 4],
    ['3*2.50', '7.5', 3],
    ['twenty-one teas', '21', 3],
    ['a dollar', '1', 1],
  ])('"%s" is %s, up to token %d', (text, value, to) => {
    const reading = read(text);
    expect(reading?.value?.toFixed()).toBe(value);
    expect(reading?.to).toBe(to);
  });

  it.each(['tea', 'a tea', '1.2.3', '', 'an'])('"%s" is none', (text) => {
    expect(read(text)).toBeNull();
  });

  it.each(['1e400', '1e+99', '1e999999999999'])('"%s" is absurd', (text) => {
    expect(read(text)).toMatchObject({ value: null, isDerived: true });
  });

  it('ends before "e" when no power follows', () => {
    expect([read('5e2.5')?.to, read('5 e2')?.to, read('5e-2')?.to]).toEqual([1, 1, 1]);
  });

  it('is unsure of thousands written with spaces where the language does not write so', () => {
    expect([read('1 234')?.unsure, read('1 234', 2, 'fr')?.unsure, read('1 234.50')?.unsure]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes no thousands from a model’s number', () => {
    const context = { today: '2026-01-15', defaultCurrency: 'EUR', locale: 'fr' };
    expect(new NumberReader(tokenize('iPhone 15 999'), context, () => false).digitsAt(1, 2)?.to).toBe(2);
    expect(new NumberReader(tokenize('eBook 15 999'), context, () => false).digitsAt(1, 2)?.to).toBe(2);
    expect(new NumberReader(tokenize('livre 15 999'), context, () => false).digitsAt(1, 2)?.to).toBe(3);
  });
});

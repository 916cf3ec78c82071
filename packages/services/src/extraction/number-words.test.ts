import { readNumberWords, scaleOf } from './number-words.ts';
import { tokenize } from './tokens.ts';

function read(text: string, isMoney = false): number | null {
  const tokens = tokenize(text);
  return readNumberWords(tokens, 0, () => isMoney)?.value.toNumber() ?? null;
}

describe('number words', () => {
  it.each([
    ['seventeen', 17],
    ['forty-two', 42],
    ['two hundred and five', 205],
    ['three thousand four hundred', 3400],
    ['two million three hundred thousand', 2_300_000],
    ['hundred', 100],
    ['half million', 500_000],
    ['quarter a million', 250_000],
    ['veintidós', 22],
    ['treinta y cinco', 35],
    ['mil doscientos', 1200],
    ['vingt et un', 21],
    ['soixante-quinze', 75],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-sept', 97],
    ['deux mille', 2000],
    ['siebenundzwanzig', 27],
    ['hundertelf', 111],
    ['dreihundertfünfzig', 350],
    ['zweitausendfünfhundert', 2500],
    ['eintausend', 1000],
    ['tausendzweihundert', 1200],
    ['milleduecento', 1200],
    ['anderthalb', 1.5],
    ['полторы тысячи', 1500],
    ['two lakh', 200_000],
    ['three crore', 30_000_000],
    ['ventuno', 21],
    ['centotrentotto', 138],
    ['duemila', 2000],
    ['cento e vinte', 120],
    ['vinte e três', 23],
    ['двести пятьдесят', 250],
    ['пять тысяч триста', 5300],
    ['zero', 0],
  ])('"%s" are %d', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['two three', 2],
    ['twenty thirty', 20],
    ['two thousand thousand', 2000],
    ['twenty hundred', 20],
    ['five and tea', 5],
    ['five zero', 5],
  ])('"%s" end before a word that does not continue the number: %d', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['tea', '5', '', 'cents', 'untausendx', 'millefeuille'])('"%s" are none', (text) => {
    expect(read(text)).toBeNull();
  });

  it('take "cent" for a hundred only where money or a number follows', () => {
    expect(read('deux cent', true)).toBe(200);
    expect(read('cent vingt')).toBe(120);
    expect(read('deux cent')).toBe(2);
  });

  it('are unsure when the word means something else elsewhere', () => {
    const unsure = (text: string) => readNumberWords(tokenize(text), 0, () => false)?.unsure;
    expect([unsure('once'), unsure('half'), unsure('eleven')]).toEqual([true, true, false]);
  });

  it('scale a number', () => {
    expect([scaleOf('thousand'), scaleOf('cent'), scaleOf('tea')]).toEqual([1000, undefined, undefined]);
  });
});

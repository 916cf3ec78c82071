import { Decimal } from 'decimal.js';
import { conventionsOf } from './conventions.ts';
import { readSum } from './sums.ts';
import { tokenize } from './tokens.ts';

function sum(text: string): string | undefined {
  const tokens = tokenize(text);
  const read = readSum(tokens, 0, new Decimal(tokens[0]!.text), conventionsOf('en'));
  return read === null ? undefined : `${read.value.toFixed()}${read.isClear ? '' : '?'}`;
}

describe('a written sum', () => {
  it.each([
    ['10+5', '15'],
    ['10*3+5', '35'],
    ['5+10*3', '35'],
    ['2 x 4.50', '9?'],
    ['10x15', '150?'],
    ['100/4', '25?'],
  ])('"%s" is %s', (text, expected) => {
    expect(sum(text)).toBe(expected);
  });

  it.each(['10', '10 + 5', '10/0', '10*', '10*1.2.3', '10 & 5'])('"%s" is none', (text) => {
    expect(sum(text)).toBeUndefined();
  });

  it('has at most twenty terms', () => {
    expect(sum(Array.from({ length: 40 }, () => '1').join('+'))).toBe('20');
  });

  it('needs a first number', () => {
    expect(readSum(tokenize('1+1'), 0, null, conventionsOf('en'))).toBeNull();
  });
});

import { isLabelled, isNotMoney, peopleSharing } from './not-money.ts';
import { tokenize } from './tokens.ts';

/** About the first number of a text. */
function firstNumber(text: string) {
  const tokens = tokenize(text);
  const from = tokens.findIndex(({ kind }) => kind === 'number');
  return { tokens, span: { from, to: from + 1 } };
}

describe('a number that is no money', () => {
  it.each([
    '5 kg',
    '500ml',
    '20%',
    '3rd',
    '20°',
    '3-star',
    '3x',
    'x3',
    '12:30',
    '12h30',
    '#55',
    'no. 5',
    'ref: 55',
    'A4',
    '1/2',
    '12-34-56',
    '+49 170 1234567',
    'split 3',
    'geteilt durch 3',
    '2A3',
    'Forever 21',
    '7-Eleven',
    '7 Eleven',
    '3 etti',
    '3. Stock',
    '5e étage',
    'alle 20',
    'a las 9',
    'tel 612 34 56 78',
    'Tel. 0171 1234567',
    '07700 900123',
    'тел 8 916 123-45-67',
    'call (555) 123-4567',
    'durch 3',
    'entre los 3',
  ])('"%s"', (text) => {
    const { tokens, span } = firstNumber(text);
    expect(isNotMoney(tokens, span)).toBe(true);
  });

  it('is the minute of a time too', () => {
    expect(isNotMoney(tokenize('12:30'), { from: 2, to: 3 })).toBe(true);
  });

  it.each(['5', 'tea 5', '5 tea', '+5', '5 "hot" teas', '10-12', '约5', '5-', 'a/5'])('is not "%s"', (text) => {
    const { tokens, span } = firstNumber(text);
    expect(isNotMoney(tokens, span)).toBe(text === 'a/5');
  });

  it.each(['plumber 3000 +7 916 123 45 67', 'plumber 30, 06 12 34 56 78'])('is none of the others in "%s"', (text) => {
    const { tokens, span } = firstNumber(text);
    const others = tokens.flatMap(({ kind }, from) => (kind === 'number' && from > span.from ? [from] : []));

    expect(isNotMoney(tokens, span)).toBe(false);
    expect(others.map((from) => isNotMoney(tokens, { from, to: from + 1 }))).toEqual(others.map(() => true));
  });

  it.each([
    ['room 5', true],
    ['apt. 5', true],
    ['F-150', true],
    ['bus 5 home', true],
    ['bus 5', false],
    ['bus 5, tea', false],
    ['5G', true],
    ['tea 5', false],
    ['5tea', false],
  ])('may be the number of something: "%s" %s', (text, expected) => {
    const { tokens, span } = firstNumber(text);
    expect(isLabelled(tokens, span)).toBe(expected);
  });

  it.each([
    ['split 3 ways', 3],
    ['split evenly between 4', 4],
    ['/2', 2],
    ['split 3.5', null],
    ['split 5000', null],
    ['split 80 dinner', null],
    ['tea 3', null],
  ])('says how many share: "%s" %s', (text, expected) => {
    const { tokens, span } = firstNumber(text);
    expect(peopleSharing(tokens, span)).toBe(expected);
  });
});

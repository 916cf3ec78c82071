import { conventionsOf } from './conventions.ts';
import { readNumeral } from './numerals.ts';

describe('a numeral', () => {
  it.each([
    ['1234', '1234', 0, false],
    ['0007', '7', 0, false],
    ['1,234.56', '1234.56', 2, false],
    ['1.234,56', '1234.56', 2, false],
    ["1'234.50", '1234.50', 2, false],
    ['1 234,5', '1234.5', 1, false],
    ['12,34,567.00', '1234567.00', 2, false],
    ['1,234,567', '1234567', 0, false],
    ['0.125', '0.125', 3, false],
    ['1234.567', '1234.567', 3, false],
    ['1.2345', '1.2345', 4, false],
    ['1.234', '1234', 0, true],
    ['1,234', '1234', 0, false],
    ['1 234.567', '1234.567', 3, false],
  ])('"%s" is %s', (literal, value, decimals, unsure) => {
    const numeral = readNumeral(literal, 2, conventionsOf('en'));
    expect(numeral).toMatchObject({ decimals, unsure });
    expect(numeral?.value?.equals(value)).toBe(true);
  });

  it.each(['1.2.3', '12,3456,7', '1,2,3.4', '1.2,3.4', '1,23,456.7.8', '5€', '', '1,234.5,6', '1234,567,890'])(
    '"%s" is none',
    (literal) => {
      expect(readNumeral(literal, 2, conventionsOf('en'))).toBeNull();
    },
  );

  it.each(['1111111111111111', `1.${'1'.repeat(40)}`])('"%s" has too many digits to be kept', (literal) => {
    expect(readNumeral(literal, 2, conventionsOf('en'))?.value).toBeNull();
  });

  it('with three decimals is exact in a currency that has them', () => {
    expect(readNumeral('1.234', 3, conventionsOf('en'))).toMatchObject({ decimals: 3, unsure: false });
    expect(readNumeral('1,234', 3, conventionsOf('en'))).toMatchObject({ decimals: 0, unsure: true });
  });
});

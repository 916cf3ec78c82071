import { bankName, isBankLine } from './bank-line.ts';

describe('a bank’s line', () => {
  it.each([
    'SQ *BLUE HERON',
    'Pos Purchase Habitat',
    'HABITAT STORE 0123',
    'CARD HABITAT',
    'BLUE HERON LONDON GB',
    'PAYPAL *HABITAT',
  ])('is recognised in "%s"', (text) => {
    expect(isBankLine(text)).toBe(true);
  });

  it.each(['tea at Fortnum', 'TEA', 'BLUE HERON', 'Card for mum', '', '12 34', 'A B'])('is not "%s"', (text) => {
    expect(isBankLine(text)).toBe(false);
  });

  it.each([
    ['SQ *BLUE HERON', 'BLUE HERON'],
    ['PAYPAL *HABITAT 4029357733', 'HABITAT'],
    ['UBER *TRIP HELP.UBER.COM', 'UBER'],
    ['AMZN Mktp US*2A3B4C5', 'Amazon'],
    ['APPLE.COM/BILL', 'APPLE'],
    ['APPLE.COM BILL', 'Apple'],
    ['POS PURCHASE 1234 HABITAT', 'HABITAT'],
    ['CARD PAYMENT TO HABITAT ON 12/03', 'HABITAT'],
    ['VISA XXXX1234 HABITAT', 'HABITAT'],
    ['HABITAT STORE 01234 SEATTLE WA', 'HABITAT'],
    ['BLUE HERON REF 998877', 'BLUE HERON'],
    ['BLUE HERON #42 LONDON', 'BLUE HERON'],
    ['BLUE HERON TEA ROOM LONDON GB', 'BLUE HERON TEA'],
    ['SEPA LASTSCHRIFT HABITAT GMBH MANDAT 77', 'HABITAT GMBH'],
    ['ПОКУПКА КАРТА РОМАШКА 1234', 'РОМАШКА'],
    ['POS COFFEE SHOP', null],
    ['POS - 1234', null],
    ['SQ *', 'SQ'],
  ])('"%s" names %s', (line, expected) => {
    expect(bankName(line)).toBe(expected);
  });
});

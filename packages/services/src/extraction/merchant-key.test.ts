import { merchantKeyOf } from './merchant-key.ts';

describe('the key of a merchant', () => {
  it.each([
    ['Café Müller GmbH', 'cafe muller'],
    ['CAFE MULLER', 'cafe muller'],
    ["McDonald's", 'mcdonalds'],
    ['McDonald’s', 'mcdonalds'],
    ['H&M', 'h m'],
    ['Booking.com', 'booking'],
    ['7-Eleven', '7 eleven'],
    ['ООО Ромашка', 'ооо ромашка'],
    ['Ромашка ООО', 'ромашка'],
    ['AG', 'ag'],
    ['!!!', null],
  ])('"%s" is "%s"', (name, expected) => {
    expect(merchantKeyOf(name)).toBe(expected);
  });

  it('of a key is the key', () => {
    for (const name of ['Café Müller GmbH', 'Booking.com', "Nando's S.L."]) {
      const key = merchantKeyOf(name);
      expect(merchantKeyOf(String(key))).toBe(key);
    }
  });
});

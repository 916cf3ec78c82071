import { displayName, findMerchant } from './merchant.ts';

describe('a merchant', () => {
  it.each([
    ['tea at Fortnum', 'en', 'Fortnum'],
    ['tea at Fortnum & Mason', 'en', 'Fortnum & Mason'],
    ['tea at the Ritz', 'en', 'Ritz'],
    ['tea at fortnum', 'en', 'Fortnum'],
    ['tea @ Fortnum', 'en', 'Fortnum'],
    ['lamp from Habitat', 'en', 'Habitat'],
    ['groceries at whole foods', 'en', 'Whole Foods'],
    ['pain chez Paul', 'fr', 'Paul'],
    ['Brot bei Ditsch', 'de', 'Ditsch'],
    ['pan en Mercadona', 'es', 'Mercadona'],
    ['cena en Bar de la Plaza', 'es', 'Bar de la Plaza'],
    ['pane da Eataly', 'it', 'Eataly'],
    ['pão no Continente', 'pt', 'Continente'],
    ['чай в Шоколаднице', 'ru', 'Шоколаднице'],
    ['uber to the airport', 'en', 'Uber'],
    ['spotify family', 'en', 'Spotify'],
    ['KFC bucket', 'en', 'KFC'],
    ['7-Eleven snacks', 'en', '7-Eleven'],
    ['Habitat', 'en', 'Habitat'],
    ['Blue Heron', 'en', 'Blue Heron'],
    ['Tea at 5Guys', 'en', '5Guys'],
    ['tea in the evening', 'en', null],
    ['tea at work', 'en', null],
    ['tea at home', 'en', null],
    ['tea at Home', 'en', null],
    ['tea at a nice little place', 'en', null],
    ['ticket from Berlin', 'en', null],
    ['tea at', 'en', null],
    ['tea at 9', 'en', null],
    ['tea at One Two Three Four Five Six', 'en', null],
    ['tea at fortnum kitchen', 'en', null],
    ['Tea', 'en', null],
    ['Tea Monday', 'en', null],
    ['Habitat Lamp', 'en', null],
    ['Habitat Blue Heron', 'en', null],
    ['Ab', 'en', null],
    ['Schal', 'de', null],
    ['scarf', 'en', null],
    ['', 'en', null],
  ])('of "%s" (%s) is %s', (text, language, expected) => {
    expect(findMerchant(text, language).merchant).toBe(expected);
  });

  it('keeps its key whatever the case', () => {
    const keys = ['tea at FORTNUM', 'tea at Fortnum', 'tea at fortnum'].map(
      (text) => findMerchant(text, 'en').merchantKey,
    );
    expect(new Set(keys)).toEqual(new Set(['fortnum']));
  });

  it.each(['lunch at 1pm', 'taxi at 7 uhr'])('is no time: "%s"', (text) => {
    expect(findMerchant(text, 'en').merchant).toBeNull();
  });

  it('ends at a comma', () => {
    expect(findMerchant('tea at Fortnum, with Ana', 'en').merchant).toBe('Fortnum');
  });

  it.each([
    ['BLUE HERON', 'Blue Heron'],
    ['blue heron', 'Blue Heron'],
    ['KFC', 'KFC'],
    ['iFood', 'iFood'],
    ["nando's", "Nando's"],
  ])('"%s" is shown as "%s"', (name, expected) => {
    expect(displayName(name)).toBe(expected);
  });

  it.each([
    ['SQ *BLUE HERON', 'Blue Heron', 'blue heron'],
    ['UBER *TRIP', 'Uber', 'uber'],
    ['*****', null, null],
  ])('of the bank’s "%s" is %s', (text, merchant, merchantKey) => {
    expect(findMerchant(text, 'en')).toEqual({ merchant, merchantKey });
  });
});

import { withoutCard } from './payment-card.ts';

it.each([
  ['tesco visa *1234', 'tesco'],
  ['tesco paid by card 1234', 'tesco'],
  ['lunch, my card ending in 4321', 'lunch'],
  ['cena con tarjeta 1234', 'cena'],
  ['visa *1234', 'visa *1234'],
  ['gift card 50', 'gift card 50'],
  ['card game at 1234 Cafe', 'card game at 1234 Cafe'],
])('of "%s" is left "%s"', (text, left) => {
  expect(withoutCard(text)).toBe(left);
});

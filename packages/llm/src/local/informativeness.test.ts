import { informativeness } from './informativeness.ts';

it.each(['dinner', 'mum', 'pharmacy', 'vorbliq'])('"%s" tells what was bought, or is rare', (word) => {
  expect(informativeness(word)).toBe(1);
});

it.each(['the', 'de', 'new', '2024'])('"%s" tells nothing', (word) => {
  expect(informativeness(word)).toBe(0);
});

it.each(['payment', 'card', 'shop'])('"%s" tells little', (word) => {
  expect(informativeness(word)).toBeLessThan(0.5);
});

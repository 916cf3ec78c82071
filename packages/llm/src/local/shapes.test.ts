import { shapeOf } from './shapes.ts';

function categories(text: string): string[] {
  return shapeOf(text).map(({ category }) => category);
}

it.each([
  ['TST* NOODLE HALL', 'Food & Dining'],
  ['SP * WOOLLY HATS', 'Shopping'],
  ['MSFT*E0400', 'Subscriptions'],
])('%s says who passed the payment on: %s', (text, expected) => {
  expect(categories(text)).toEqual([expected]);
});

it.each(['home to office', 'To the lake', 'Bahnhof nach Hause', 'до работы', 'museum to hotel'])(
  '"%s" is a trip',
  (text) => {
    expect(categories(text)).toEqual(['Transport']);
  },
);

it.each(['gift to mum', 'paid to the plumber', 'trip to Rome', 'how to draw', 'lunch', 'up to', 'ACME*SHOES', ''])(
  '"%s" has no telling form',
  (text) => {
    expect(categories(text)).toEqual([]);
  },
);

it('a sentence is no trip', () => {
  expect(categories('we were to meet the others for a big and long lunch')).toEqual([]);
});

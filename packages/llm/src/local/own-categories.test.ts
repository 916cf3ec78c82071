import { ownCategoryScores } from './own-categories.ts';

it('leaves the default categories to the rest of the classifier', () => {
  expect([...ownCategoryScores(['dog', 'food'], ['Groceries', 'Pets']).keys()]).toEqual(['Pets']);
  expect(ownCategoryScores(['dog'], ['Groceries'])).toEqual(new Map());
});

it('counts a name that is said over a word of its topic, and half a name for half', () => {
  const score = (text: string, name: string) => ownCategoryScores(text.split(' '), [name]).get(name)!;

  expect(score('for the garden', 'Garden')).toBeGreaterThan(score('seeds', 'Garden'));
  expect(score('seeds', 'Garden')).toBeGreaterThan(0);
  expect(score('garden thing', 'Garden & Balcony')).toBeLessThan(score('garden balcony', 'Garden & Balcony'));
  expect(score('bread and butter', 'This and that')).toBe(0);
  expect(score('seeds', '🎲')).toBe(0);
});

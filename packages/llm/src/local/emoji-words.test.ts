import { KEYWORDS } from '../knowledge/keywords.ts';
import { classifyCategory } from './category-classifier.ts';
import { withEmojiAsWords } from './emoji-words.ts';
import { wordsOf } from './words.ts';

it('reads a picture as what it stands for, with or without its colour, and leaves out others', () => {
  expect(wordsOf('☕️ with Ann')).toEqual(['coffee', 'with', 'ann']);
  expect(wordsOf('☕')).toEqual(['coffee']);
  expect(wordsOf('lunch 😀')).toEqual(['lunch']);
});

it('leaves text without pictures as it is', () => {
  expect(withEmojiAsWords('Café №5 © 2026')).toContain('Café №5');
});

it.each([
  ['🍕', 'Food & Dining'],
  ['☕️', 'Food & Dining'],
  ['🍺', 'Food & Dining'],
  ['🛒', 'Groceries'],
  ['🚕', 'Transport'],
  ['⛽', 'Transport'],
  ['✈️', 'Travel'],
  ['🏨', 'Travel'],
  ['💊', 'Health'],
  ['🦷', 'Health'],
  ['🎬', 'Entertainment'],
  ['👟', 'Shopping'],
  ['💇', 'Personal Care'],
  ['🎁', 'Gifts & Donations'],
])('files %s under %s', (drawn, category) => {
  const [top] = classifyCategory({ description: drawn, merchant: null }, Object.keys(KEYWORDS));

  expect(top?.category).toBe(category);
});

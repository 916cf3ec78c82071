import { habitScores } from './habits.ts';

const CATEGORIES = ['Food & Dining', 'Education', 'Other'];
const learned = (words: string, category: string, strength = 1) => ({ words, category, strength });
const scores = (text: string, habits: Partial<Parameters<typeof habitScores>[1]>) =>
  habitScores(text.split(' '), { learned: [], choices: new Map(), ...habits }, CATEGORIES);

it('a learned wording speaks for its category, the more the more of the text it is', () => {
  const habits = { learned: [learned('pottery', 'Education')] };
  const alone = scores('pottery', habits).get('Education') ?? 0;
  const beside = scores('pottery dinner', habits).get('Education') ?? 0;

  expect(alone).toBeGreaterThan(beside);
  expect(beside).toBeGreaterThan(0);
  expect(scores('dinner', habits)).toEqual(new Map());
});

it('a word counts once, with the longest wording that it is in', () => {
  const habits = { learned: [learned('pottery', 'Education'), learned('pottery dinner', 'Food & Dining')] };

  expect([...scores('pottery dinner', habits).keys()]).toEqual(['Food & Dining']);
});

it('words that agree add up', () => {
  const one = scores('pottery dinner', { learned: [learned('pottery', 'Other')] }).get('Other') ?? 0;
  const both = [learned('pottery', 'Other'), learned('dinner', 'Other')];

  expect(scores('pottery dinner', { learned: both }).get('Other')).toBeGreaterThan(one);
});

it('a wording that was contradicted counts for less', () => {
  const [weak, strong] = [0.2, 1].map((strength) =>
    scores('pottery', { learned: [learned('pottery', 'Other', strength)] }),
  );

  expect(weak?.get('Other')).toBeLessThan(strong?.get('Other') ?? 0);
});

it('what is filed often is likelier, and after a few choices barely', () => {
  const often = scores('vorbliq', { choices: new Map([['Education', 3000]]) });
  const once = scores('vorbliq', { choices: new Map([['Education', 3]]) });

  expect(often.get('Education')).toBeGreaterThan(0);
  expect(often.get('Other')).toBeLessThan(0);
  expect(Math.abs(once.get('Education') ?? 1)).toBeLessThan(0.05);
});

it('words that say nothing have learned nothing', () => {
  expect(scores('the 12', { learned: [learned('the', 'Other')] })).toEqual(new Map());
});

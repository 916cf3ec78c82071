import { learnedScores } from './learned-wordings.ts';

const learned = (words: string, category: string, strength = 1) => ({ words, category, strength });
const scores = (text: string, wordings: Parameters<typeof learnedScores>[1]) =>
  learnedScores(text.split(' '), wordings);

it('a learned wording speaks for its category, the more the more of the text it is', () => {
  const wordings = [learned('pottery', 'Education')];
  const alone = scores('pottery', wordings).get('Education') ?? 0;
  const beside = scores('pottery dinner', wordings).get('Education') ?? 0;

  expect(alone).toBeGreaterThan(beside);
  expect(beside).toBeGreaterThan(0);
  expect(scores('dinner', wordings)).toEqual(new Map());
});

it('a word counts once, with the longest wording that it is in', () => {
  const wordings = [learned('pottery', 'Education'), learned('pottery dinner', 'Food & Dining')];

  expect([...scores('pottery dinner', wordings).keys()]).toEqual(['Food & Dining']);
});

it('words that agree add up', () => {
  const one = scores('pottery dinner', [learned('pottery', 'Other')]).get('Other') ?? 0;
  const both = [learned('pottery', 'Other'), learned('dinner', 'Other')];

  expect(scores('pottery dinner', both).get('Other')).toBeGreaterThan(one);
});

it('a wording that was contradicted counts for less', () => {
  const [weak, strong] = [0.2, 1].map((strength) => scores('pottery', [learned('pottery', 'Other', strength)]));

  expect(weak?.get('Other')).toBeLessThan(strong?.get('Other') ?? 0);
});

it('words that say nothing have learned nothing', () => {
  expect(scores('the 12', [learned('the', 'Other')])).toEqual(new Map());
});

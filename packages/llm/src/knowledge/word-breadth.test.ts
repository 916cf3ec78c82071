import { wordsByBreadth } from './word-breadth.ts';

const example = (phrase: string, category: number) => ({ words: phrase.split(' '), category, weight: 1 });

it('a word is as broad as the categories that it is spread over', () => {
  const examples = [0, 1, 2, 3].flatMap((category) => [
    example('the same', category),
    example('dinner', 0),
    example('half', category % 2),
  ]);

  expect(wordsByBreadth(examples, 4)).toEqual({ 2: 'half', 4: 'same the' });
});

it('of a rare word nothing is said, and a phrase counts each of its words once', () => {
  expect(wordsByBreadth([example('a b', 0), example('a a a a', 1), example('b', 1)], 2)).toEqual({});
});

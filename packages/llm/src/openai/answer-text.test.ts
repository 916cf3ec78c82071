import fc from 'fast-check';
import { jsonIn } from './answer-text.ts';

const ANSWER = { expenses: [{ description: 'a "{" and a \\' }] };
const JSON_TEXT = JSON.stringify(ANSWER);

describe('jsonIn', () => {
  it.each([
    ['alone', JSON_TEXT],
    ['in a code fence', `\`\`\`json\n${JSON_TEXT}\n\`\`\``],
    ['between sentences', `Here {you} are: ${JSON_TEXT} Isn't it "nice"?`],
    ['behind other objects', `{"a":{"b":1}} {broken} ${JSON_TEXT} {"expenses":[]}`],
    ['behind thinking', `<think>${JSON.stringify({ expenses: [] })} no {</think>${JSON_TEXT}`],
    ['behind a brace that closes nothing', `} ${JSON_TEXT}`],
  ])('finds the answer %s', (_, text) => {
    expect(jsonIn(text)).toEqual(ANSWER);
  });

  it.each(['', 'It is coffee.', '{', `{"expenses":[`, '{"category":"Other"} and more', '{} '.repeat(30) + JSON_TEXT])(
    'finds none in %j',
    (text) => {
      expect(jsonIn(text)).toBeUndefined();
    },
  );

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    for (const piece of ['{', '{"', '{"\\', '}{', '{}', '"']) jsonIn(piece.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('finds any answer behind any prose without braces and quotes', () => {
    const prose = fc.string().map((text) => text.replace(/[{}"]/g, ''));
    fc.assert(
      fc.property(prose, fc.array(fc.string()), (text, expenses) => {
        expect(jsonIn(`${text} ${JSON.stringify({ expenses })} ${text}`)).toEqual({ expenses });
      }),
    );
  });
});

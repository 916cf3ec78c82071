import { answerLines, LineError } from './answer-lines.ts';
import { LineUnderstanding } from './understand-line.ts';

function line(id: string, text = 'Coffee 4.50'): string {
  return JSON.stringify({ id, text, now: '2026-01-15', currency: 'EUR', locale: 'en' });
}

/** The ids of the answers to each of the texts that come back, and what was thrown after them. */
async function idsAfter(...chunks: string[]): Promise<{ ids: string[][]; error?: unknown }> {
  const ids: string[][] = [];
  try {
    for await (const text of answerLines(arriving(chunks), new LineUnderstanding({ learn: false }))) {
      expect(text).toMatch(/\n$/);
      const answers = text.trimEnd().split('\n');
      ids.push(answers.map((answer) => (JSON.parse(answer) as { id: string }).id));
    }
    return { ids };
  } catch (error) {
    return { ids, error };
  }
}

async function* arriving(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

it('answers the lines of a chunk at once, and in their order', async () => {
  expect(await idsAfter(`${line('1')}\n${line('2')}\n`, `${line('3')}\n`)).toEqual({ ids: [['1', '2'], ['3']] });
});

it('answers a line when it is complete, however it is cut', async () => {
  const [one, two] = [line('1'), line('2')];

  expect(await idsAfter(one.slice(0, 9), `${one.slice(9)}\n${two.slice(0, 3)}`, `${two.slice(3)}\n`)).toEqual({
    ids: [['1'], ['2']],
  });
});

it('needs no line break at the end, and minds no blank lines and no carriage returns', async () => {
  expect(await idsAfter(`\r\n${line('1')}\r\n  \n${line('2')}`)).toEqual({ ids: [['1'], ['2']] });
});

it('of no input answers nothing', async () => {
  expect(await idsAfter()).toEqual({ ids: [] });
});

it('answers a rejected message, and goes on', async () => {
  expect(await idsAfter(`${line('1', 'hi')}\n${line('2')}\n`)).toEqual({ ids: [['1', '2']] });
});

it('stops at a line that is no message, with those before it answered, and names it', async () => {
  const { ids, error } = await idsAfter(`${line('1')}\n\n${line('2')}\n{"id":"3"}\n${line('4')}\n`);

  expect(ids).toEqual([['1', '2']]);
  expect(error).toBeInstanceOf(LineError);
  expect(error).toMatchObject({ message: expect.stringMatching(/^Line 4 is not a message: "text" must be/) as string });
});

it('stops at a first line that is no JSON', async () => {
  const { ids, error } = await idsAfter('Coffee 4.50\n');

  expect(ids).toEqual([]);
  expect(error).toMatchObject({ name: 'LineError', cause: expect.any(SyntaxError) as SyntaxError });
});

import { parseLine } from './parse-line.ts';
import type { LineUnderstanding } from './understand-line.ts';

/** A line that is no message. */
export class LineError extends Error {
  override name = 'LineError';

  /** @param line from 1 */
  constructor(line: number, cause: Error) {
    super(`Line ${line} is not a message: ${cause.message}`, { cause });
  }
}

/**
 * Answers lines in their order, as they arrive: the answers to all that a chunk of input completes come as one text,
 * so that many lines at once cost one write. Blank lines are skipped.
 *
 * @throws {LineError} at the first line that is no message, when those before it are answered
 */
export async function* answerLines(
  input: AsyncIterable<string>,
  understanding: Pick<LineUnderstanding, 'answer'>,
): AsyncGenerator<string, void, void> {
  let number = 0;
  for await (const lines of completeLines(input)) {
    let answers = '';
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const request = parseLine(line);
      if (request instanceof Error) {
        if (answers !== '') yield answers;
        throw new LineError(number, request);
      }
      answers += `${JSON.stringify(await understanding.answer(request))}\n`;
    }
    if (answers !== '') yield answers;
  }
}

/** What each chunk completes; the last line needs no line break. */
async function* completeLines(input: AsyncIterable<string>): AsyncGenerator<readonly string[], void, void> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest];
}

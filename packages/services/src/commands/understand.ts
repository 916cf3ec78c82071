/**
 * pnpm --silent understand "uber 12€ yesterday"      one answer, for a person; JSON when piped
 * pnpm --silent understand [--learn] < lines.jsonl   a JSON object a line in, one a line out, in the same order
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { calendarDay } from '../calendar.ts';
import { readableAnswer } from '../understand/readable-answer.ts';
import { LineUnderstanding, UnderstandRequest } from '../understand/understand-line.ts';

const { values, positionals } = parseArgs({
  options: { learn: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const understanding = new LineUnderstanding(values);

if (positionals.length > 0) {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const now = calendarDay(new Date(), timeZone);
  const answer = await understanding.answer({ id: '1', text: positionals.join(' '), now, currency: 'EUR', locale });
  process.stdout.write(`${process.stdout.isTTY ? readableAnswer(answer) : JSON.stringify(answer)}\n`);
} else {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await understanding.answer(parse(line, number)))}\n`);
  }
}

function parse(line: string, number: number): UnderstandRequest {
  try {
    return UnderstandRequest.parse(JSON.parse(line));
  } catch (error) {
    process.stderr.write(
      `Line ${number} is not a message: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  }
}

/**
 * pnpm --silent understand "uber 12€ yesterday"      one answer, for a person; JSON when piped
 * pnpm --silent understand [--learn] < lines.jsonl   a JSON object a line in, one a line out, in the same order
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { calendarDay } from '../calendar.ts';
import { answerLines, LineError } from '../understand/answer-lines.ts';
import { readableAnswer } from '../understand/readable-answer.ts';
import { LineUnderstanding } from '../understand/understand-line.ts';

const USAGE = `Usage:
  pnpm --silent understand "uber 12€ yesterday"
  pnpm --silent understand [--learn] < lines.jsonl
`;

const { values, positionals } = readArguments();
const understanding = new LineUnderstanding(values);

if (positionals.length > 0) {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  const now = calendarDay(new Date(), timeZone);
  const answer = await understanding.answer({ id: '1', text: positionals.join(' '), now, currency: 'EUR', locale });
  process.stdout.write(`${process.stdout.isTTY ? readableAnswer(answer) : JSON.stringify(answer)}\n`);
} else {
  // Whoever reads the answers may have seen enough: `| head -1`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    for await (const answers of answerLines(process.stdin.setEncoding('utf8'), understanding)) {
      if (!process.stdout.write(answers)) await once(process.stdout, 'drain');
    }
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function readArguments() {
  try {
    return parseArgs({ options: { learn: { type: 'boolean', default: false } }, allowPositionals: true });
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}`);
    process.exit(1);
  }
}

import { LineUnderstanding, type UnderstandAnswer } from '../understand-line.ts';
import { GOLDEN_LANGUAGES, goldenPerson, type GoldenMessage } from './golden-messages.ts';

/**
 * Percent of messages, and of items, that must be right in each language: what holds today, so that no change makes a
 * language worse without a word. Amounts, currencies and days of a message count when all of its items have them.
 */
const FLOORS: Readonly<Record<(typeof GOLDEN_LANGUAGES)[number], Score>> = {
  en: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
  es: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
  fr: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
  de: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
  it: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
  pt: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
  ru: { amounts: 98, currencies: 98, days: 98, categories: 96, asked: 100 },
};

interface Score {
  readonly amounts: number;
  readonly currencies: number;
  readonly days: number;
  readonly categories: number;
  /** Of the messages where something must be asked. */
  readonly asked: number;
}

it('has at least 300 messages in 7 languages', () => {
  const texts = GOLDEN_LANGUAGES.map((language) => goldenPerson(language).messages.map(({ text }) => text));

  expect(texts.flat().length).toBeGreaterThanOrEqual(300);
  for (const ofLanguage of texts) expect(new Set(ofLanguage).size).toBe(ofLanguage.length);
});

it.each(GOLDEN_LANGUAGES)('understands the golden messages of %s as well as it did', async (language) => {
  const { score, misses } = await examine(language);

  const below = Object.entries(FLOORS[language]).filter(
    ([part, floor]) => score[part as keyof Score] < (floor as number),
  );
  expect({ below, misses: below.length === 0 ? [] : misses, score }).toEqual({ below: [], misses: [], score });
});

async function examine(language: (typeof GOLDEN_LANGUAGES)[number]): Promise<{ score: Score; misses: string[] }> {
  const { messages, ...person } = goldenPerson(language);
  const understanding = new LineUnderstanding({ learn: false });
  const misses: string[] = [];
  const tallies = { amounts: tally(), currencies: tally(), days: tally(), categories: tally(), asked: tally() };
  for (const [index, message] of messages.entries()) {
    const answer = await understanding.answer({ id: String(index), text: message.text, ...person });
    const asks = isAsking(answer);
    const wrong: string[] = [];
    const count = (part: keyof Score, right: boolean): void => {
      tallies[part].count(right);
      if (!right) wrong.push(part);
    };
    if (message.items === null) count('asked', asks);
    else if (!(message.mayAsk && asks)) compare(message.items, answer, count);
    if (wrong.length > 0) misses.push(`${message.text} [${wrong.join(', ')}] ${shown(answer)}`);
  }
  const score = Object.fromEntries(Object.entries(tallies).map(([part, { percent }]) => [part, percent()]));
  return { score: score as unknown as Score, misses };
}

function compare(
  wanted: NonNullable<GoldenMessage['items']>,
  { items }: UnderstandAnswer,
  count: (part: keyof Score, right: boolean) => void,
): void {
  const all = (test: (index: number) => boolean): boolean =>
    items.length === wanted.length && wanted.every((_, index) => test(index));
  count(
    'amounts',
    all((index) => items[index]?.amount === wanted[index]?.amount),
  );
  count(
    'currencies',
    all((index) => [null, items[index]?.currency].includes(wanted[index]?.currency)),
  );
  count(
    'days',
    all((index) => items[index]?.occurredOn === wanted[index]?.occurredOn),
  );
  for (const [index, { categories }] of wanted.entries()) {
    count('categories', categories.includes(items[index]?.category ?? ''));
  }
}

/** Rejected, or with a question that has nothing to do with the category. */
function isAsking({ status, items }: UnderstandAnswer): boolean {
  return status === 'rejected' || items.some(({ issues }) => issues.some((issue) => issue !== 'unsure-category'));
}

function tally() {
  let right = 0;
  let all = 0;
  return {
    count: (isRight: boolean) => {
      all += 1;
      if (isRight) right += 1;
    },
    percent: () => Math.floor((right / all) * 1000) / 10,
  };
}

function shown({ status, items, error }: UnderstandAnswer): string {
  const parts = items.map(
    ({ amount, currency, occurredOn, category }) => `${amount ?? '?'} ${currency} ${occurredOn} ${category}`,
  );
  return `-> ${status}: ${error ?? parts.join('; ')}`;
}

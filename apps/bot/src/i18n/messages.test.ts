import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, type Language } from './languages.ts';
import { en, type MessageKey } from './messages/en.ts';
import { TRANSLATIONS, Translator } from './translator.ts';

const KEYS = Object.keys(en) as MessageKey[];
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/**
 * Keys that are put together when the bot runs: what they begin with, and how they go on. Every other key stands in the
 * sources as it is.
 */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  // draft-card.ts: by the question of a draft
  'ask.': ['amount', 'which-amount', 'date'],
  // showing.ts: by what became of a draft
  'draft.': ['cancelled', 'expired'],
  // draft-card.ts: by an issue of the extraction; those that are said are listed there
  'note.': [],
  // small-talk-text.ts: by the kind of small talk
  'talk.': ['greeting', 'farewell', 'thanks', 'question'],
  // period.ts: by the kind of a period
  'period.': ['week', 'month', 'year'],
};
/** category-names.ts finds them by the English name, which is the one that is stored. */
const FOUND_BY_NAME = 'category.';

/** https://core.telegram.org/bots/api#html-style: those of them that the bot uses */
const TAGS = new Set(['b', 'i', 'code']);

describe.each(OTHERS)('in %s', (language) => {
  const messages = TRANSLATIONS[language];

  test('there is every message, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual([...KEYS].sort());
  });

  test('each message takes the same values, in the same way, as in English', () => {
    const different = KEYS.filter((key) => argumentsOf(messages[key]) !== argumentsOf(en[key]));
    expect(different.map((key) => [key, argumentsOf(messages[key]), argumentsOf(en[key])])).toEqual([]);
  });

  test('each plural has every form that the language has for the numbers there are', () => {
    expect(KEYS.flatMap((key) => missingForms(language, messages[key]).map((form) => `${key}: ${form}`))).toEqual([]);
  });

  test('each message has the same markup as in English', () => {
    const tagsOf = (message: string): string =>
      [...message.matchAll(/<(\w+)>/g)]
        .map(([, tag]) => tag)
        .sort()
        .join();
    expect(KEYS.filter((key) => tagsOf(messages[key]) !== tagsOf(en[key]))).toEqual([]);
  });

  test('each message names the same commands as in English', () => {
    const commandsOf = (message: string): string => [...new Set(message.match(/(?<![<\w])\/[a-z]+/g))].sort().join();
    expect(KEYS.filter((key) => commandsOf(messages[key]) !== commandsOf(en[key]))).toEqual([]);
  });

  test('what people read is translated', () => {
    const isSentence = (key: MessageKey): boolean => /[a-z]{4,} [a-z]{2,} [a-z]{2,}/i.test(withoutArguments(en[key]));
    expect(KEYS.filter((key) => isSentence(key) && messages[key] === en[key])).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = TRANSLATIONS[language];

  test('each message can be formatted, for any number, with tags that open and close', () => {
    for (const key of KEYS) {
      for (const values of valuesFor(messages[key])) {
        const text = String(
          new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true }).format(values),
        );
        expect({ key, text, unbalanced: unbalancedTags(text) }).toEqual({ key, text, unbalanced: [] });
        expect({ key, braces: /[{}#]/.test(text.replaceAll('&#', '')) }).toEqual({ key, braces: false });
      }
    }
  });

  test('no straight apostrophe, which quotes in message syntax, is in any message', () => {
    expect(KEYS.filter((key) => messages[key].includes("'"))).toEqual([]);
  });

  test("commands' descriptions are no longer than Telegram takes", () => {
    // https://core.telegram.org/bots/api#botcommand: 1-256 characters
    const descriptions = KEYS.filter((key) => key.startsWith('command.')).map((key) =>
      new Translator(language).text(key),
    );
    expect(descriptions.filter(({ length }) => length === 0 || length > 256)).toEqual([]);
  });

  test('answers to taps are no longer than Telegram shows', () => {
    // https://core.telegram.org/bots/api#answercallbackquery: 0-200 characters
    const answers = KEYS.filter((key) => /^(?:answer|trouble)\.|\.gone$|\.last$/.test(key));
    expect(answers.filter((key) => messages[key].length > 200)).toEqual([]);
  });

  test("an invitation does not say twice that somebody's ledger is one", () => {
    const say = new Translator(language);
    const text = say.text('invite.offer', { inviter: 'Ann', ledger: say.text('ledger.personal-of', { name: 'Ann' }) });
    const [word = ''] = say.text('ledger.personal-of', { name: '' }).toLowerCase().split(' ');
    const [first = ''] = text.toLowerCase().split('. ');
    expect(first.split(word.replace(/\P{L}+$/u, ''))).toHaveLength(2);
  });

  test('no two categories are called the same', () => {
    const names = KEYS.filter((key) => key.startsWith('category.')).map((key) => messages[key].toLowerCase());
    expect(new Set(names).size).toBe(16);
  });

  test('the words for periods differ', () => {
    const words = KEYS.filter((key) => key.startsWith('period.')).map((key) => messages[key].toLowerCase());
    expect(new Set(words).size).toBe(4);
  });
});

test('every message is said somewhere', () => {
  const sources = sourcesOf(fileURLToPath(new URL('..', import.meta.url)));
  const together = Object.entries(PUT_TOGETHER).flatMap(([start, ends]) => ends.map((end) => start + end));
  const isUsed = (key: MessageKey): boolean =>
    sources.includes(`'${key}'`) || together.includes(key) || key.startsWith(FOUND_BY_NAME);
  expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
});

test('what is put together is said to be', () => {
  const sources = sourcesOf(fileURLToPath(new URL('..', import.meta.url)));
  const prefixes = [...sources.matchAll(/`([a-z-]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');
  expect(prefixes.filter((prefix) => !(prefix in PUT_TOGETHER))).toEqual([]);
});

/** The bot's code, but for tests and the messages themselves. */
function sourcesOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const isSource = (file: string): boolean =>
    file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(?:^|[\\/])messages[\\/]/.test(file);
  return files
    .filter(isSource)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

function elementsOf(message: string): MessageFormatElement[] {
  const flat = (elements: readonly MessageFormatElement[]): MessageFormatElement[] =>
    elements.flatMap((element) =>
      'options' in element
        ? [element, ...Object.values(element.options).flatMap(({ value }) => flat(value))]
        : [element],
    );
  return flat(parse(message, { ignoreTag: true }));
}

/** "count plural, share argument" */
function argumentsOf(message: string): string {
  const described = elementsOf(message).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
    const options = element.type === TYPE.select ? ` ${Object.keys(element.options).sort().join('|')}` : '';
    return [`${element.value} ${TYPE[element.type]}${options}`];
  });
  return [...new Set(described)].sort().join(', ');
}

/** For whole numbers below a million: what is larger has forms of its own in some languages, and needs none here. */
function missingForms(language: Language, message: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const needed = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
  return elementsOf(message).flatMap((element) =>
    element.type === TYPE.plural
      ? [...needed].filter((form) => !(form in element.options) && !isCoveredByOther(form, element.options))
      : [],
  );
}

/** "other" alone says that the number changes nothing. */
function isCoveredByOther(form: string, options: object): boolean {
  return form !== 'other' && Object.keys(options).every((option) => option === 'other' || option.startsWith('='));
}

/** Values for every branch of a message. */
function valuesFor(message: string): readonly Record<string, string | number>[] {
  const elements = elementsOf(message);
  const selects = elements.flatMap((element) => (element.type === TYPE.select ? [element] : []));
  const branches = Math.max(1, ...selects.map(({ options }) => Object.keys(options).length));
  return [0, 1, 2, 5, 21, 1_000_000].flatMap((number) =>
    Array.from({ length: branches }, (_, branch) =>
      Object.fromEntries(
        elements.flatMap((element): [string, string | number][] => {
          if (element.type === TYPE.plural || element.type === TYPE.number) return [[element.value, number]];
          if (element.type === TYPE.argument) return [[element.value, 'x']];
          if (element.type !== TYPE.select) return [];
          const options = Object.keys(element.options);
          return [[element.value, options[branch % options.length] ?? 'other']];
        }),
      ),
    ),
  );
}

/** Tags that Telegram does not know, or that do not close in their order. */
function unbalancedTags(text: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, tag = ''] of text.matchAll(/<(\/?)([^>]*)>/g)) {
    if (!TAGS.has(tag)) wrong.push(tag);
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) wrong.push(tag);
  }
  return [...wrong, ...open];
}

function withoutArguments(message: string): string {
  return message.replace(/\{[^{}]*\}/g, '').replace(/<[^>]*>/g, '');
}

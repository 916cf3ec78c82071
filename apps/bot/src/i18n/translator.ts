import { IntlMessageFormat } from 'intl-messageformat';
import { escapeHtml, Html } from '../html.ts';
import { languageOf, type Language } from './languages.ts';
import { en, type MessageKey, type Messages } from './messages/en.ts';

export type MessageValues = Readonly<Record<string, string | number | Html>>;

const MESSAGES: Readonly<Record<Language, Messages>> = { en, es: en, fr: en, de: en, it: en, pt: en, ru: en };

/** Says things in a person's language. */
export class Translator {
  readonly language: Language;

  /** @param locale BCP 47 tag */
  constructor(locale: string) {
    this.language = languageOf(locale);
  }

  /** For where markup is not read: buttons, answers to taps, file names. */
  text(key: MessageKey, values: MessageValues = {}): string {
    return withoutTags(this.#format(key, values, (value) => value));
  }

  /** For messages. Values that are no markup are escaped. */
  html(key: MessageKey, values: MessageValues = {}): Html {
    return new Html(this.#format(key, values, escapeHtml));
  }

  #format(key: MessageKey, values: MessageValues, ready: (value: string) => string): string {
    const given = Object.entries(values).map(([name, value]) => {
      if (value instanceof Html) return [name, value.markup] as const;
      return [name, typeof value === 'string' ? ready(value) : value] as const;
    });
    return String(messageOf(this.language, key).format(Object.fromEntries(given)));
  }
}

/** Parsed once in each language; `ignoreTag`, since the tags are Telegram's. */
const parsed = new Map<string, IntlMessageFormat>();

function messageOf(language: Language, key: MessageKey): IntlMessageFormat {
  const name = `${language}/${key}`;
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const message = new IntlMessageFormat(MESSAGES[language][key], language, undefined, { ignoreTag: true });
  parsed.set(name, message);
  return message;
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z]+>/g, '');
}

import { IntlMessageFormat } from 'intl-messageformat';
import { escapeHtml, Html } from '../html.ts';
import { languageOf, type Language } from './languages.ts';
import { de } from './messages/de.ts';
import { en, type MessageKey, type Messages } from './messages/en.ts';
import { es } from './messages/es.ts';
import { fr } from './messages/fr.ts';
import { it } from './messages/it.ts';
import { pt } from './messages/pt.ts';
import { ru } from './messages/ru.ts';

export type MessageValues = Readonly<Record<string, string | number | Html>>;

/** In every language, all that the bot says. */
export const TRANSLATIONS: Readonly<Record<Language, Messages>> = { en, es, fr, de, it, pt, ru };

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
  const message = new IntlMessageFormat(TRANSLATIONS[language][key], language, undefined, { ignoreTag: true });
  parsed.set(name, message);
  return message;
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z]+>/g, '');
}

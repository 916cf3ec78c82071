import { malformed } from './api-error.ts';
import { parseTelegramHtml } from './html.ts';
import type { Parameters } from './parameters.ts';
import type { MessageEntity } from './wire.ts';

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly html: string | null;
}

/** UTF-16 code units, counted after the markup is taken away. Source: sendMessage, sendPhoto. */
const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;

/** The message's text, never empty. */
export function readText(parameters: Parameters, remark: (problem: string) => void): FormattedText {
  const formatted = read(parameters, 'text', 'entities', remark);
  if (!formatted || formatted.text === '') throw malformed('message text is empty');
  if (formatted.text.length > LONGEST_TEXT) throw malformed('message is too long');
  return formatted;
}

/** The caption, or null when there is none. */
export function readCaption(parameters: Parameters, remark: (problem: string) => void): FormattedText | null {
  const formatted = read(parameters, 'caption', 'caption_entities', remark);
  if (!formatted || formatted.text === '') return null;
  if (formatted.text.length > LONGEST_CAPTION) throw malformed('message caption is too long');
  return formatted;
}

function read(
  parameters: Parameters,
  name: string,
  entitiesName: string,
  remark: (problem: string) => void,
): FormattedText | null {
  const mode = parameters.string('parse_mode');
  if (mode !== undefined && mode.toLowerCase() !== 'html') {
    // Markdown is Telegram's too, but a text in it cannot be escaped as surely: this server does not speak it.
    throw malformed('unsupported parse_mode');
  }
  const source = parameters.string(name);
  if (source === undefined) return null;
  if (mode === undefined) {
    const entities = (parameters.list(entitiesName) ?? []) as readonly MessageEntity[];
    return { ...trimmed(source, entities), html: null };
  }
  const { text, entities, unescaped } = parseTelegramHtml(source);
  for (const place of unescaped) remark(`${name} has a character that is not escaped: ${JSON.stringify(place)}`);
  return { ...trimmed(text, entities), html: source };
}

/** Telegram cuts white space at both ends, and moves the entities along. */
function trimmed(text: string, entities: readonly MessageEntity[]): Omit<FormattedText, 'html'> {
  const cut = text.length - text.trimStart().length;
  const kept = text.trim();
  return {
    text: kept,
    entities: entities
      .map((entity) => {
        const offset = Math.max(entity.offset - cut, 0);
        const end = Math.min(entity.offset + entity.length - cut, kept.length);
        return { ...entity, offset, length: end - offset };
      })
      .filter(({ length }) => length > 0),
  };
}

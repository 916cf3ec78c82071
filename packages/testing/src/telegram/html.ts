import { malformed } from './api-error.ts';
import type { MessageEntity } from './wire.ts';

export interface ParsedHtml {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  /** Characters that Telegram shows as they are, though its rules want them escaped: a sign that escaping was forgotten. */
  readonly unescaped: readonly string[];
}

/**
 * Reads a text of parse mode HTML as Telegram does, and throws what Telegram answers: an HTML parser would forgive what
 * Telegram refuses.
 *
 * Source: "HTML style" in the Bot API, and `parse_html` of TDLib, which it runs.
 */
export function parseTelegramHtml(html: string): ParsedHtml {
  const open: OpenTag[] = [];
  /** In the order in which the tags open; null while one is open, and for good when there is nothing in it. */
  const entities: (MessageEntity | null)[] = [];
  const unescaped: string[] = [];
  let text = '';
  let at = 0;
  while (at < html.length) {
    const special = nextSpecial(html, at);
    text += html.slice(at, special);
    at = special;
    if (html[at] === '<') {
      const tag = readTag(html, at);
      if (tag.closes) closeTag(tag, open, text, entities);
      else open.push({ ...startOf(tag), offset: text.length, order: entities.push(null) - 1 });
      at = tag.end;
    } else if (at < html.length) {
      const character = readCharacter(html, at);
      if (!character.escaped) unescaped.push(html.slice(at, at + 10));
      text += character.value;
      at = character.end;
    }
  }
  const last = open.at(-1);
  if (last) throw cannotParse(`Can't find end tag corresponding to start tag "${last.name}"`);
  return { text, entities: entities.filter((entity) => entity !== null), unescaped };
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins, in bytes, as Telegram's messages count. */
  readonly byteOffset: number;
  /** Where what follows it begins. */
  readonly end: number;
}

interface OpenTag {
  readonly name: string;
  readonly offset: number;
  readonly order: number;
  readonly entity: Pick<MessageEntity, 'type' | 'url' | 'language'>;
}

const ENTITY_OF_TAG: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  a: 'text_link',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

const NAMED_CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const SPECIAL = /[<>&]/g;

function nextSpecial(html: string, from: number): number {
  SPECIAL.lastIndex = from;
  return SPECIAL.exec(html)?.index ?? html.length;
}

const CHARACTER = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));/iy;

function readCharacter(html: string, at: number): { value: string; escaped: boolean; end: number } {
  CHARACTER.lastIndex = at;
  const match = CHARACTER.exec(html);
  const value = match === null ? undefined : decoded(match);
  if (value === undefined) return { value: html.charAt(at), escaped: false, end: at + 1 };
  return { value, escaped: true, end: CHARACTER.lastIndex };
}

function decoded([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return NAMED_CHARACTERS[name];
  const code = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const TAG = /<(\/?)([^\s<>]*)((?:\s+[^\s=<>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9.-]+))?)*)\s*>/y;
const ATTRIBUTE = /([^\s=<>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)))?/g;

function readTag(html: string, at: number): Tag {
  const byteOffset = Buffer.byteLength(html.slice(0, at));
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (!match) {
    const kind = html[at + 1] === '/' ? 'end' : 'start';
    const name = /^[^\s<>]*/.exec(html.slice(at + 1))?.[0].toLowerCase() ?? '';
    if (kind === 'start' && html.includes('>', at) && !(name in ENTITY_OF_TAG)) throw unsupported(name, byteOffset);
    throw cannotParse(`Unclosed ${kind} tag at byte offset ${byteOffset}`);
  }
  const [, slash, name = '', attributes = ''] = match;
  return {
    name: name.toLowerCase(),
    closes: slash === '/',
    attributes: new Map(Array.from(attributes.matchAll(ATTRIBUTE), attributeOf)),
    byteOffset,
    end: TAG.lastIndex,
  };
}

function attributeOf([, name = '', double, single, bare]: RegExpExecArray): [string, string] {
  return [name.toLowerCase(), attributeText(double ?? single ?? bare ?? '')];
}

function attributeText(value: string): string {
  return value.replaceAll(/&[^;&]*;/g, (reference) => readCharacter(reference, 0).value);
}

function startOf({ name, attributes, byteOffset }: Tag): Omit<OpenTag, 'offset' | 'order'> {
  const type = Object.hasOwn(ENTITY_OF_TAG, name) ? ENTITY_OF_TAG[name] : undefined;
  if (type === undefined) throw unsupported(name, byteOffset);
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${byteOffset}`);
  }
  if (name === 'a') return { name, entity: { type, url: attributes.get('href') } };
  if (name === 'blockquote' && attributes.has('expandable')) return { name, entity: { type: 'expandable_blockquote' } };
  const language = name === 'code' ? /^language-(.+)/.exec(attributes.get('class') ?? '')?.[1] : undefined;
  return { name, entity: language === undefined ? { type } : { type, language } };
}

function closeTag({ name, byteOffset }: Tag, open: OpenTag[], text: string, entities: (MessageEntity | null)[]): void {
  const start = open.pop();
  if (!start) throw cannotParse(`Unexpected end tag at byte offset ${byteOffset}`);
  if (name !== start.name) {
    const difference = `expected "</${start.name}>", found "</${name}>"`;
    throw cannotParse(`Unmatched end tag at byte offset ${byteOffset}, ${difference}`);
  }
  const length = text.length - start.offset;
  if (length > 0) entities[start.order] = { ...start.entity, offset: start.offset, length };
}

function unsupported(name: string, byteOffset: number): Error {
  return cannotParse(`Unsupported start tag "${name}" at byte offset ${byteOffset}`);
}

function cannotParse(reason: string): Error {
  return malformed(`can't parse entities: ${reason}`);
}

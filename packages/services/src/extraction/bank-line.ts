import { ALIASES, BANK_ENDINGS, BANK_PREFIXES, COMMON_WORDS, PROCESSORS } from './lexicon/merchants.ts';
import { fold } from './tokens.ts';

/** A bank's line keeps at most this much of a name. */
const MOST_WORDS = 3;

const STARRED = /^[\p{L}\d ._-]{2,24}\*/u;
const SHOUTED = /^[^\p{Ll}]+$/u;

/** "SQ *BLUE BOTTLE", "POS PURCHASE 1234 LIDL", "STARBUCKS STORE 0123 SEATTLE WA": written by a bank, not a person. */
export function isBankLine(text: string): boolean {
  if (STARRED.test(text)) return true;
  const words = text.split(' ');
  const isPrefixed = isPrefix(words[0]) && isPrefix(words[1]);
  const isShouted = SHOUTED.test(text) && /\p{Lu}{3}/u.test(text) && words.length > 1;
  return isPrefixed || (isShouted && (isPrefix(words[0]) || /\d{3}|[*#]/.test(text) || words.length > 2));
}

/** The name in a bank's line, without prefixes, processors, card numbers, references, store numbers and state codes. */
export function bankName(line: string): string | null {
  const [head = '', ...rest] = line.split('*');
  const tail = rest.join(' ').trim();
  const lead = withoutPrefixes(head.trim().split(/\s+/));
  const isPassedOn = tail !== '' && PROCESSORS.has(fold(lead.join(' ')));
  const words = isPassedOn ? withoutPrefixes(tail.split(/\s+/)) : lead;
  return aliasOf(words) ?? nameOf(words);
}

function isPrefix(word: string | undefined): boolean {
  return word !== undefined && BANK_PREFIXES.has(fold(word).replace(/[.:,-]+$/, ''));
}

function withoutPrefixes(words: readonly string[]): string[] {
  let first = 0;
  while (first < words.length - 1 && (isPrefix(words[first]) || isReference(words[first]))) first += 1;
  return words.slice(first);
}

/** Card and reference numbers, masked or not, dates and times. */
function isReference(word: string | undefined): boolean {
  return (
    word !== undefined &&
    (/^[#xX*•]*\d[\d./:*xX-]*$/.test(word) || /\d{3}/.test(word) || word.startsWith('#') || /^[-–/|]+$/.test(word))
  );
}

function aliasOf(words: readonly string[]): string | null {
  const keys = words.map((word) => fold(word));
  const candidates = [keys.slice(0, 2).join(' '), keys[0] ?? ''];
  const found = candidates.find((key) => Object.hasOwn(ALIASES, key));
  return found === undefined ? null : (ALIASES[found] ?? null);
}

function nameOf(words: readonly string[]): string | null {
  const ending = words.findIndex(
    (word, index) => index > 0 && (BANK_ENDINGS.has(fold(word).replace(/[.:]+$/, '')) || isReference(word)),
  );
  const kept = (ending < 0 ? words : words.slice(0, ending)).filter((word) => !isReference(word));
  const isState = kept.length > 1 && /^[A-Z]{2}$/.test(kept.at(-1) ?? '');
  const name = (isState ? kept.slice(0, -1) : kept)
    .filter((word) => !/^(?:store|shop|filiale|branch)$/i.test(word))
    .slice(0, MOST_WORDS)
    .map((word) => word.replace(/\.(?:com|net|org)(?:\/.*)?$/i, '').replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''))
    .filter((word) => word !== '');
  return name.length === 0 || name.every((word) => COMMON_WORDS.has(fold(word))) ? null : name.join(' ');
}

import { ITEM_JOINERS } from './lexicon/connectors.ts';
import { NUMBERED_NAMES } from './lexicon/numbered-names.ts';
import {
  FARES,
  LABELS,
  NUMBER_LABELS,
  ORDINAL_ENDINGS,
  PHONE_LABELS,
  SPLIT_CONNECTORS,
  SPLITS,
  UNITS,
} from './lexicon/not-money.ts';
import { keyAt, textAt, type Span, type Token } from './tokens.ts';

/**
 * Whether what surrounds a number says that it counts, measures, numbers or dates something. A word that a date has
 * used (`isUsed`) is no unit: "46,80 am Freitag", "78,20 dia 2 de março".
 */
export function isNotMoney(
  tokens: readonly Token[],
  { from, to }: Span,
  isUsed: (index: number) => boolean = () => false,
): boolean {
  return (
    isMeasured(tokens, from, to, isUsed) ||
    isMultiplier(tokens, from, to) ||
    isTime(tokens, from, to) ||
    isNumbered(tokens, from) ||
    isInName(tokens, from) ||
    isHourOfDay(tokens, from) ||
    isPartOfCode(tokens, from, to) ||
    peopleSharing(tokens, { from, to }) !== null
  );
}

/** "room 101", "apt. 4", "iPhone 15", "F-150", "5G": perhaps no money, if there is a better number. */
export function isLabelled(tokens: readonly Token[], { from, to }: Span): boolean {
  const point = tokens[from - 1];
  const isPointed = point?.text === '.' && point.glued;
  const isHyphened = point?.text === '-' && point.glued && tokens[from]?.glued === true;
  const isModel = isHyphened && tokens[from - 2]?.kind === 'word';
  const label = keyAt(tokens, isPointed ? from - 2 : from - 1);
  const isNamed = LABELS.has(label) && !(FARES.has(label) && isItemEnd(tokens[to]));
  return isModel || isNamed || isBeforeLetters(tokens, to, false);
}

/** Whether an item of a list ends before a token, or the whole text. */
export function isItemEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || /^[,;+&]$/.test(token.text) || ITEM_JOINERS.has(token.key);
}

/** How many share, when the number says so: "split 3 ways", "80 /3", "split between 4". */
export function peopleSharing(tokens: readonly Token[], { from, to }: Span): number | null {
  const number = tokens[from];
  if (to !== from + 1 || number?.kind !== 'number' || !/^\d{1,3}$/.test(number.text)) return null;
  let before = from - 1;
  while (before > 0 && isSplitConnector(tokens[before])) before -= 1;
  const word = tokens[before];
  const isShared = word !== undefined && SPLITS.has(word.key);
  const isApart = word?.glued === false || tokens[before - 1]?.kind !== 'number';
  const isDivided = word?.text === '/' && before === from - 1 && number.glued && isApart;
  const isMany = Number(number.text) > MOST_PEOPLE;
  return (isShared || isDivided) && !isMany ? Number(number.text) : null;
}

function isSplitConnector(token: Token | undefined): boolean {
  return token !== undefined && SPLIT_CONNECTORS.has(token.key) && !SPLITS.has(token.key);
}

/** "split 80 dinner 3 ways": more than this is what was split. */
const MOST_PEOPLE = 30;

function isMeasured(tokens: readonly Token[], from: number, to: number, isUsed: (index: number) => boolean): boolean {
  const next = tokens[to];
  if (next === undefined || next.kind === 'number') return false;
  if (isUsed(to)) return keyAt(tokens, from - 1) === 'at';
  if (next.text === '-') return next.glued && tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.glued === true;
  // "3. Stock"
  if (next.text === '.' && next.glued) return UNITS.has(keyAt(tokens, to + 1));
  if (next.kind === 'mark') return /^[%‰]$/.test(next.text) || (next.glued && /^[°º²"″]$/.test(next.text));
  const isOrdinal = next.glued && (ORDINAL_ENDINGS.has(next.key) || UNITS.has(keyAt(tokens, to + 1)));
  return isOrdinal || UNITS.has(next.key) || isMultiplyingX(next);
}

function isMultiplyingX(token: Token | undefined): boolean {
  return token !== undefined && /^[x×х]$/.test(token.key);
}

/** "x3", "3x", "10x15". */
function isMultiplier(tokens: readonly Token[], from: number, to: number): boolean {
  return isMultiplyingX(tokens[from - 1]) || isMultiplyingX(tokens[to]);
}

/** "12:30", "12h30". */
function isTime(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isHour =
    after?.text === ':' && after.glued && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued === true;
  const isMinute =
    (before?.text === ':' || before?.key === 'h') &&
    tokens[from]?.glued === true &&
    before.glued &&
    tokens[from - 2]?.kind === 'number';
  return isHour || isMinute;
}

/** "Forever 21", "7-Eleven": a number that a name is known with. */
function isInName(tokens: readonly Token[], at: number): boolean {
  const number = keyAt(tokens, at);
  const before = tokens[at - 1]?.text === '-' ? at - 2 : at - 1;
  const behind = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  return (
    NUMBERED_NAMES.has(`${keyAt(tokens, before)} ${number}`) || NUMBERED_NAMES.has(`${number} ${keyAt(tokens, behind)}`)
  );
}

/** "a las 9", "alle 20": the hours of a day. */
function isHourOfDay(tokens: readonly Token[], at: number): boolean {
  const isLed = keyAt(tokens, at - 1) === 'alle' || (keyAt(tokens, at - 1) === 'las' && keyAt(tokens, at - 2) === 'a');
  return isLed && Number(keyAt(tokens, at)) <= 24;
}

/** "#12345", "No. 7", "ref: 55". */
export function isNumbered(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const label = before !== undefined && /^[.:°º]$/.test(before.text) ? tokens[from - 2] : before;
  return label !== undefined && NUMBER_LABELS.has(label.key);
}

/** "S24", "A4", "12-34-56", "+49 170 1234567", "1/2". */
function isPartOfCode(tokens: readonly Token[], from: number, to: number): boolean {
  const number = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  if (isWrittenOnLetters(tokens, from) && !isPriceOnWord(tokens, from)) return true;
  if (isBeforeLetters(tokens, to, true)) return true;
  if (isPhone(tokens, from) || isInSeries(tokens, from) || isMasked(tokens, from)) return true;
  const isJoinedAfter = isCodeJoint(after) && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.glued === true;
  const isJoinedBefore = number?.glued === true && isCodeJoint(before) && tokens[from - 2]?.kind === 'number';
  return isJoinedAfter || isJoinedBefore;
}

/** "S24", "A4": digits behind letters, in scripts that write spaces between words. */
export function isWrittenOnLetters(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.glued === true && before?.kind === 'word' && ALPHABETS.test(before.text);
}

/** "lunch12.50": cents behind a word, and no "S24.50". */
function isPriceOnWord(tokens: readonly Token[], at: number): boolean {
  return isWrittenOnWord(tokens, at) && /[.,]\d\d$/.test(tokens[at]?.text ?? '');
}

/** "taxi8": a word of everyday letters, which no code and no model is; "iPhone15" is one. */
export function isWrittenOnWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && /^\p{L}?\p{Ll}{2,}$/u.test(tokens[at - 1]?.text.normalize('NFC') ?? '');
}

const ALPHABETS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

/** "5G phone", "2A3B": one or two letters on the number that are no unit; sure when digits go on behind them. */
function isBeforeLetters(tokens: readonly Token[], to: number, goesOn: boolean): boolean {
  const [after, next] = [tokens[to], tokens[to + 1]];
  if (after?.kind !== 'word' || !after.glued || after.text.length > 2 || !ALPHABETS.test(after.text)) return false;
  return !goesOn || (next?.kind === 'number' && next.glued);
}

/** "12-34-56": three numbers or more, with hyphens between. */
function isInSeries(tokens: readonly Token[], at: number): boolean {
  let groups = 1;
  for (let next = at; isHyphened(tokens, next + 1) && groups < 3; next += 2) groups += 1;
  for (let next = at; isHyphened(tokens, next - 1) && groups < 3; next -= 2) groups += 1;
  return groups >= 3;
}

/** A hyphen between two numbers, without spaces. */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isTight = hyphen?.glued === true && after?.glued === true;
  return isTight && /^[-–—]$/.test(hyphen.text) && before?.kind === 'number' && after.kind === 'number';
}

/** "+49 170 1234567", "tel 612 34 56 78", "0171 1234567": every group of digits from there, nine digits at least. */
function isPhone(tokens: readonly Token[], at: number): boolean {
  const first = phoneStart(tokens, at);
  if (first === null) return false;
  const least = /^[78]$/.test(textAt(tokens, first)) ? RUSSIAN_PHONE_DIGITS : PHONE_DIGITS;
  let digits = 0;
  let end = first;
  for (; digits < least && isPhoneGroup(tokens[end]); end += 1)
    digits += tokens[end]?.text.replace(/\D/g, '').length ?? 0;
  return digits >= least && at < end;
}

/** Where a telephone number could begin that reaches to a token: behind a plus or its label, or with a zero. */
function phoneStart(tokens: readonly Token[], at: number): number | null {
  for (let first = at; first > at - 8 && isPhoneGroup(tokens[first]); first -= 1) {
    const [label, plus, number] = [tokens[first - 2], tokens[first - 1], tokens[first]];
    const isPlus = plus?.text === '+' && number?.glued === true && !(plus.glued && label?.kind === 'number');
    const name = plus?.text === '.' || plus?.text === ':' ? label : plus;
    const isLed = isPlus || PHONE_LABELS.has(name?.key ?? '') || /^0\d/.test(number?.text ?? '');
    const isBracketed = number?.text === '(' && tokens[first + 2]?.text === ')' && plus?.kind !== 'number';
    if (isBracketed || (isLed && number?.kind === 'number')) return first;
  }
  return null;
}

/** "*1234": the end of a card's number. */
function isMasked(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.text === '*' && tokens[at - 2]?.kind !== 'number';
}

/** What the numbers of most countries have at least. */
const PHONE_DIGITS = 9;
const RUSSIAN_PHONE_DIGITS = 11;

function isPhoneGroup(token: Token | undefined): boolean {
  return token !== undefined && (/^\d+$/.test(token.text) || /^[-()]$/.test(token.text));
}

function isCodeJoint(token: Token | undefined): boolean {
  return token?.glued === true && /^[/_\\]$/.test(token.text);
}

import type { Span, Token } from './tokens.ts';
import { isLineStart, keyAt } from './tokens.ts';

/**
 * The "1." and "2)" that number the lines of a list: from one on, each on a line of its own, two at least. They are no
 * amounts and no part of what was bought.
 */
export function findListNumbers(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isLineStart(tokens, at) || keyAt(tokens, at) !== String(found.length + 1)) continue;
    const [mark, word] = [tokens[at + 1], tokens[at + 2]];
    const isNumbering = mark?.glued === true && /^[.)]$/.test(mark.text) && word?.kind === 'word';
    if (isNumbering) found.push({ from: at, to: at + 2 });
  }
  return found.length > 1 ? found : [];
}

import { Html } from '../html.ts';

/** Of a text, after its entities are parsed. https://core.telegram.org/bots/api#sendmessage */
const MOST_CHARACTERS = 4096;

/**
 * A message that is too long, as several: cut at the end of a line where there is one, never inside an entity or a
 * tag; what is open at a cut is closed there and opened again in the next.
 *
 * @param most UTF-16 units of visible text in each
 */
export function splitHtml(text: Html, most = MOST_CHARACTERS): readonly [...Html[], Html] {
  const pieces: Html[] = [];
  let open: string[] = [];
  let markup = '';
  let length = 0;
  for (const line of linesOf(text.markup)) {
    if (length > 0 && length + visibleLength(line) > most) flush();
    for (const token of tokensOf(line, most)) {
      const size = visibleLength(token);
      if (length + size > most) flush();
      markup += token;
      length += size;
      open = openAfter(open, token);
    }
  }
  return [...pieces, closed()];

  function flush(): void {
    pieces.push(closed());
    markup = open.join('');
    length = 0;
  }

  function closed(): Html {
    const closing = [...open].reverse().map((tag) => `</${nameOf(tag)}>`);
    return new Html((markup + closing.join('')).replace(/\n$/, ''));
  }
}

/** Lines with their ends. */
function linesOf(markup: string): readonly string[] {
  return markup.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Tags, entities, and single characters as people see them; one that would fill a message comes in code points. */
function tokensOf(line: string, most: number): readonly string[] {
  return Array.from(line.matchAll(/<[^>]*>|&(?:[a-z]+|#\d+);|[^<&]+|[<&]/gu), String).flatMap((part) =>
    /^[<&]/.test(part)
      ? [part]
      : Array.from(GRAPHEMES.segment(part), ({ segment }) => segment).flatMap((grapheme) =>
          grapheme.length <= most ? [grapheme] : Array.from(grapheme),
        ),
  );
}

function visibleLength(markup: string): number {
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:[a-z]+|#\d+);/g, '_').length;
}

function openAfter(open: readonly string[], token: string): string[] {
  if (!/^<[^>]+>$/.test(token)) return [...open];
  return token.startsWith('</') ? open.slice(0, -1) : [...open, token];
}

/** "<a href=...>" is "a". */
function nameOf(tag: string): string {
  return tag.replace(/^<|[^a-z-].*$/g, '');
}

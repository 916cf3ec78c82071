const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Ten names or texts of it are one message. */
const USUAL_LENGTH = 60;

/** A text that is no longer than a line or two: what is over is left out. @param most characters, as people count them */
export function clipped(text: string, most = USUAL_LENGTH): string {
  const characters = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/**
 * As much of a text as there is room for, without cutting a character as people see it.
 *
 * @param most UTF-16 units, as Telegram counts
 */
export function clippedToUnits(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { segment, index } of GRAPHEMES.segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

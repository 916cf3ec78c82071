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

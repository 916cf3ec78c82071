/** What a category without an emoji of its own is shown with. */
export const USUAL_EMOJI = '🏷️';
/** Of a category's name. */
const MOST_CHARACTERS = 60;

/** What a person calls a category. */
export interface WrittenCategory {
  readonly name: string;
  /** Null: none was written. */
  readonly emoji: string | null;
}

// Made at run time: the flag is younger than the language version that is compiled for.
const EMOJI_AT_START = new RegExp('^\\p{RGI_Emoji}', 'v');
const EMOJI_AT_END = new RegExp('\\p{RGI_Emoji}$', 'v');

/** Reads "🐕 Pets", "Pets 🐕" or "Pets"; null when there is no name in it, or one that is too long. */
export function readCategory(text: string): WrittenCategory | null {
  const written = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const emoji = (EMOJI_AT_START.exec(written) ?? EMOJI_AT_END.exec(written))?.[0] ?? null;
  const rest = emoji === null ? written : written.replace(emoji, '');
  const name = rest.trim();
  const isName = /[\p{L}\p{N}]/u.test(name) && name.length <= MOST_CHARACTERS;
  return isName ? { name, emoji } : null;
}

/** The one emoji that a text consists of, or null. */
export function readEmoji(text: string): string | null {
  const written = text.trim();
  return EMOJI_AT_START.exec(written)?.[0] === written ? written : null;
}

const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pa', 'ro', 'se', 'ti', 'vu', 'wa', 'xe', 'zo'];

/** What an expense is called: two words and a shop, of which there are enough that requests at once seldom share one. */
export function wordingOf(number: number): { readonly description: string; readonly merchant: string } {
  const words = [wordOf(number % 2 ** 16), wordOf(Math.floor(number / 2 ** 8) % 2 ** 16)];
  return { description: words.join(' '), merchant: wordOf(Math.floor(number / 2 ** 20) % 2 ** 20) };
}

function wordOf(number: number): string {
  const digits = number.toString(16).padStart(4, '0');
  return Array.from(digits, (digit) => SYLLABLES[Number.parseInt(digit, 16)]).join('');
}

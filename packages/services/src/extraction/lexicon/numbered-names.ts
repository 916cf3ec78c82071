/**
 * Shops and makes that have a number in their name, folded, with the word beside it: "forever 21". The number is no price,
 * not even where the text has no other. The word must stand directly before or behind; a hyphen between does not matter.
 */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set([
  ...['forever 21', 'motel 6', 'studio 54', 'super 8', 'pier 1', 'phillips 66', 'route 66', 'blink 182', 'maroon 5'],
  ...['7 eleven', '5 guys', '3 mobile', '99 ranch', '76 gas', '24 fitness', '7 up', 'big 5', 'catch 22', 'chanel 5'],
  ...['100 montaditos', '8 a', '5 asec', '3 suisses', '20 minutes', '4711 parfum', '4711 kolnisch', '1 &', '99 taxi'],
  ...['euro 2024', 'euro 2028', 'wm 2026', 'em 2028', 'mundial 2026'],
]);

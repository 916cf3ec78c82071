/**
 * Shops and makes that have a number in their name, folded, with the word beside it: "forever 21". The number is no price,
 * not even where the text has no other; so no name is here that reads as a price as well ("super 8", "99 taxi").
 */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set([
  ...['forever 21', 'motel 6', 'studio 54', 'phillips 66', 'route 66', 'blink 182', 'maroon 5', 'catch 22'],
  ...['7 eleven', '5 guys', '3 mobile', '99 ranch', '100 montaditos', '5 asec', '3 suisses', '4711 parfum'],
  ...['wm 2026', 'em 2028', 'mundial 2026'],
]);

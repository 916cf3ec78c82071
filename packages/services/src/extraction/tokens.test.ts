import { fold, keyAt, textAt, tokenize } from './tokens.ts';

describe('tokens', () => {
  it.each([
    ['Tea 4,50€', ['word Tea', 'number 4,50', 'mark €']],
    ['1.234,56. End', ['number 1.234,56', 'mark .', 'word End']],
    ['USD20\n5k', ['word USD', 'number 20', 'break \n', 'number 5', 'word k']],
    ["d'été l’eau", ["word d'été", 'word l’eau']],
    ['100元买茶', ['number 100', 'word 元', 'word 买', 'word 茶']],
    ['🍕 3', ['mark 🍕', 'number 3']],
    ['', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(tokenize(text).map((token) => `${token.kind} ${token.text}`)).toEqual(expected);
  });

  it('know their place and whether a space stands before them', () => {
    const [first, second] = tokenize('a5');
    expect(first).toMatchObject({ start: 0, end: 1, glued: false });
    expect(second).toMatchObject({ start: 1, end: 2, glued: true });
  });

  it('are empty beyond the ends', () => {
    expect([keyAt([], 0), textAt([], -1), keyAt(tokenize('É'), 0), textAt(tokenize('É'), 0)]).toEqual([
      '',
      '',
      'e',
      'É',
    ]);
  });

  it.each([
    ['Café', 'cafe'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['złoty', 'zloty'],
    ['œuf', 'oeuf'],
    ['ЁЛКА', 'елка'],
    ['l’eau', "l'eau"],
    ['원', '원'],
  ])('fold "%s" to "%s"', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

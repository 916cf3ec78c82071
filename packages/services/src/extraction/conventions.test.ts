import { conventionsOf } from './conventions.ts';

describe('conventions', () => {
  it.each([
    ['en', 'en', '.', false, null],
    ['en-US', 'en', '.', false, false],
    ['en-GB', 'en', '.', false, true],
    ['de', 'de', ',', false, true],
    ['de-CH', 'de', '.', false, true],
    ['fr-CH', 'fr', ',', true, true],
    ['es-MX', 'es', '.', false, true],
    ['ru_RU', 'ru', ',', true, true],
    ['zh-Hant-TW', 'zh', '.', false, false],
    ['', 'en', '.', false, null],
    ['?!', 'en', '.', false, null],
  ])(
    'of "%s": language %s, decimal "%s", spaces %s, day first %s',
    (locale, language, decimalSeparator, groupsWithSpaces, dayFirst) => {
      expect(conventionsOf(locale)).toEqual({ language, decimalSeparator, groupsWithSpaces, dayFirst });
    },
  );

  it('are remembered for a bounded number of locales', () => {
    expect(conventionsOf('pt-BR')).toBe(conventionsOf('pt-BR'));
    for (let n = 0; n < 600; n += 1) conventionsOf(`de-x-${String(n)}`);
    expect(conventionsOf('de-x-599')).toEqual(conventionsOf('de'));
  });
});

import { folded } from './folded.ts';

/** The time zones of the country that a text names, in a language or in English, in full or as "USA"; none: it names none. */
export function zonesOfCountry(text: string, locale: string): readonly string[] {
  const wanted = folded(text.trim());
  const code = [locale, 'en'].map((of) => countriesIn(of).get(wanted)).find((known) => known !== undefined);
  if (code === undefined) return [];
  // In Node.js since 18, and not in the standard library's types yet. https://tc39.es/proposal-intl-locale-info/
  const region = new Intl.Locale(`und-${code}`) as Intl.Locale & { getTimeZones?(): readonly string[] | undefined };
  return region.getTimeZones?.() ?? [];
}

const countries = new Map<string, ReadonlyMap<string, string>>();

/** Codes by names. Making them takes long. */
function countriesIn(locale: string): ReadonlyMap<string, string> {
  const known = countries.get(locale);
  if (known !== undefined) return known;
  const made = new Map<string, string>([['usa', 'US']]);
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
    for (const code of CODES) {
      const name = names.of(code);
      // Codes of old countries are called as what became of them.
      if (name !== undefined && !made.has(folded(name))) made.set(folded(name), code);
    }
  }
  countries.set(locale, made);
  return made;
}

/** ISO 3166-1 alpha-2 has some of them. */
const CODES = Array.from({ length: 26 * 26 }, (_, index) =>
  String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
);

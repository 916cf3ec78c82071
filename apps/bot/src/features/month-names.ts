import { folded } from '../i18n/folded.ts';
import type { Language } from '../i18n/languages.ts';

/**
 * The first day of the month that a text names in the person's language, or in English: "march" is the last one that
 * has begun, "March 2025" that very one. Null when it names none.
 *
 * @param today calendar day
 */
export function monthNamed(text: string, language: Language, today: string): string | null {
  const [, name = '', year] = /^(\p{L}+)(?:\s+(?:de\s+)?((?:19|20)\d{2}))?$/u.exec(text.normalize('NFC').trim()) ?? [];
  const index = [language, 'en'].map((of) => namesOf(of).get(folded(name))).find((month) => month !== undefined);
  if (index === undefined) return null;
  const month = String(index + 1).padStart(2, '0');
  const thisYear = Number(today.slice(0, 4));
  const isBegun = `${month}-01` <= today.slice(5);
  return `${year ?? String(isBegun ? thisYear : thisYear - 1)}-${month}-01`;
}

const names = new Map<string, ReadonlyMap<string, number>>();

/** Months by their full names, alone and after a day: Russian has "март" and "3 марта". */
function namesOf(language: string): ReadonlyMap<string, number> {
  const known = names.get(language);
  if (known !== undefined) return known;
  const alone = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long' });
  const dated = new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', day: 'numeric' });
  const made = new Map<string, number>();
  for (let month = 0; month < 12; month += 1) {
    const first = Date.UTC(2026, month, 1);
    const inDate = dated.formatToParts(first).filter(({ type }) => type === 'month');
    for (const name of [alone.format(first), ...inDate.map(({ value }) => value)]) made.set(folded(name), month);
  }
  names.set(language, made);
  return made;
}

import { currencies, findCurrency } from '@expenses/storage/domain';
import { folded } from './folded.ts';

/** What a person's language calls a currency: "Euro", "Schweizer Franken". The code, where it has no word for it. */
export function currencyName(code: string, locale: string): string {
  return String(displayIn(locale).of(code));
}

/**
 * The currencies in use that a text may mean: by code, else by sign, else by name in the person's language or in English.
 * Several, where people call several so ("$", "peso").
 */
export function currenciesCalled(text: string, locale: string): readonly string[] {
  const called = text.trim();
  if (called === '') return [];
  const byCode = findCurrency(called.toUpperCase());
  if (byCode !== null) return [byCode.code];
  return signs().get(called.toUpperCase()) ?? byName(called, locale);
}

/** Whether a text has the form of a code. Historic currencies and coins of the net have one too. */
export function looksLikeCode(text: string): boolean {
  return /^[a-z]{3,4}$/i.test(text.trim());
}

function byName(text: string, locale: string): readonly string[] {
  const wanted = folded(text);
  // Two letters are part of too many names.
  if (wanted.length < 3) return [];
  const named = [...namesIn(locale), ...namesIn('en')];
  const called = (matches: (name: string) => boolean): readonly string[] => [
    ...new Set(named.filter(([, name]) => matches(name)).map(([code]) => code)),
  ];
  const exactly = called((name) => name === wanted);
  if (exactly.length > 0) return exactly;
  const singular = wanted.length > 3 ? wanted.replace(/s$/, '') : wanted;
  return called((name) => [name, ...name.split(' ')].some((part) => part.startsWith(singular)));
}

function namesIn(locale: string): readonly (readonly [code: string, name: string])[] {
  return currencies.map(({ code }) => [code, folded(currencyName(code, locale))]);
}

const displays = new Map<string, Intl.DisplayNames>();

/** Making one takes long. */
function displayIn(locale: string): Intl.DisplayNames {
  const known = displays.get(locale) ?? new Intl.DisplayNames([locale, 'en'], { type: 'currency' });
  displays.set(locale, known);
  return known;
}

let codesBySign: ReadonlyMap<string, readonly string[]> | undefined;

function signs(): ReadonlyMap<string, readonly string[]> {
  codesBySign ??= Map.groupBy(
    currencies.map(({ code }) => code),
    (code) => signOf(code).toUpperCase(),
  );
  return codesBySign;
}

function signOf(code: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay: 'narrowSymbol' });
  return String(format.formatToParts(1).find(({ type }) => type === 'currency')?.value);
}

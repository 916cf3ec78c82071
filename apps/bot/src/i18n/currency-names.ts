import { currencies, findCurrency } from '@expenses/storage/domain';

/** What a person's language calls a currency: "Euro", "Schweizer Franken". The code, where it has no word for it. */
export function currencyName(code: string, locale: string): string {
  return namesIn(locale).get(code) ?? code;
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
  const bySign = signs().get(called.toUpperCase());
  return bySign ?? byName(called, locale);
}

/** Whether a text has the form of a code. Historic currencies and coins of the net have one too. */
export function looksLikeCode(text: string): boolean {
  return /^[a-z]{3,4}$/i.test(text.trim());
}

function byName(called: string, locale: string): readonly string[] {
  const wanted = folded(called);
  // Two letters are part of too many names.
  if (wanted.length < 3) return [];
  const maps = [namesIn(locale), namesIn('en')];
  const codes = currencies.map(({ code }) => code);
  const isCalled = (matches: (name: string) => boolean) => (code: string) =>
    maps.some((names) => matches(folded(names.get(code) ?? '')));
  const exactly = codes.filter(isCalled((name) => name === wanted));
  if (exactly.length > 0) return exactly;
  const singular = wanted.length > 3 ? wanted.replace(/s$/, '') : wanted;
  return codes.filter(
    isCalled((name) => name.split(' ').some((word) => word.startsWith(singular)) || name.startsWith(wanted)),
  );
}

const names = new Map<string, ReadonlyMap<string, string>>();

function namesIn(locale: string): ReadonlyMap<string, string> {
  const known = names.get(locale);
  if (known !== undefined) return known;
  const display = new Intl.DisplayNames([locale, 'en'], { type: 'currency' });
  const map = new Map(currencies.map(({ code }) => [code, display.of(code) ?? code]));
  names.set(locale, map);
  return map;
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
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? code;
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

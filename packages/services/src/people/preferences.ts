import { findCurrency, type UserPreference } from '@expenses/storage/domain';

/** What people set themselves. */
export type PreferenceEdit = Partial<Pick<UserPreference, 'preferredCurrency' | 'timeZone' | 'locale' | 'autoSave'>>;

/** A preference is none that could be kept. */
export class InvalidPreferenceError extends Error {
  override name = 'InvalidPreferenceError';
  readonly preference: keyof PreferenceEdit;

  constructor(preference: keyof PreferenceEdit, message: string, options?: ErrorOptions) {
    super(message, options);
    this.preference = preference;
  }
}

/** The edit in the form that is kept. @throws {InvalidPreferenceError} */
export function checkedPreferences({ preferredCurrency, timeZone, locale, autoSave }: PreferenceEdit): PreferenceEdit {
  return {
    ...(preferredCurrency === undefined ? {} : { preferredCurrency: checkedCurrency(preferredCurrency) }),
    ...(timeZone === undefined ? {} : { timeZone: checkedTimeZone(timeZone) }),
    ...(locale === undefined ? {} : { locale: checkedLocale(locale) }),
    ...(autoSave === undefined ? {} : { autoSave }),
  };
}

/** The IANA time zone of that name, in whatever case, as the runtime writes it; null when there is none. */
export function findTimeZone(name: string): string | null {
  const lowerCase = name.toLowerCase();
  const listed = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === lowerCase);
  if (listed !== undefined) return listed;
  // The list leaves out other names of the same zones, UTC among them. An offset is no zone: it knows no summer time.
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

function checkedCurrency(code: string): string {
  const currency = findCurrency(code.toUpperCase());
  if (currency !== null) return currency.code;
  throw new InvalidPreferenceError('preferredCurrency', `"${code}" is not the ISO 4217 code of a currency in use.`);
}

function checkedTimeZone(name: string): string {
  const zone = findTimeZone(name);
  if (zone !== null) return zone;
  throw new InvalidPreferenceError('timeZone', `"${name}" is not the name of an IANA time zone.`);
}

function checkedLocale(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch (cause) {
    throw new InvalidPreferenceError('locale', `"${tag}" is not a BCP 47 language tag.`, { cause });
  }
}

/** How a person's language and region write numbers and dates. */
export interface Conventions {
  /** Lower-case language subtag: "en". */
  readonly language: string;
  readonly decimalSeparator: '.' | ',';
  /** A space may group thousands: "1 234,56". */
  readonly groupsWithSpaces: boolean;
  /** Reading of 12/03; null when the locale does not say ("en" alone). */
  readonly dayFirst: boolean | null;
}

const POINT_LANGUAGES = new Set([
  'en',
  'zh',
  'ja',
  'ko',
  'hi',
  'he',
  'th',
  'ga',
  'ms',
  'bn',
  'ta',
  'te',
  'ur',
  'ar',
  'mn',
]);
const POINT_REGIONS = new Set(['CH', 'LI', 'MX', 'GT', 'HN', 'NI', 'PA', 'PE', 'PR', 'SV', 'DO', 'US']);
const SPACE_LANGUAGES = new Set([
  'fr',
  'ru',
  'uk',
  'be',
  'bg',
  'pl',
  'cs',
  'sk',
  'sv',
  'nb',
  'no',
  'nn',
  'fi',
  'hu',
  'lv',
  'lt',
  'et',
  'kk',
  'ka',
]);
const YEAR_FIRST_LANGUAGES = new Set(['zh', 'ja', 'ko', 'hu', 'mn', 'lt']);
const MONTH_FIRST_REGIONS = new Set(['US', 'PH', 'FM', 'PW', 'MH', 'GU', 'AS', 'PR']);

const known = new Map<string, Conventions>();
const MOST_KNOWN = 500;

/** The conventions of a BCP 47 tag; an unknown or broken tag reads as "en". */
export function conventionsOf(locale: string): Conventions {
  const remembered = known.get(locale);
  if (remembered !== undefined) return remembered;
  const conventions = derive(locale);
  if (known.size < MOST_KNOWN) known.set(locale, conventions);
  return conventions;
}

function derive(locale: string): Conventions {
  const [language = '', ...subtags] = locale.replaceAll('_', '-').split('-');
  const code = /^[a-z]{2,3}$/i.test(language) ? language.toLowerCase() : 'en';
  const region = subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase();
  const usesPoint = POINT_LANGUAGES.has(code) || (region !== undefined && POINT_REGIONS.has(region) && code !== 'fr');
  return {
    language: code,
    decimalSeparator: usesPoint ? '.' : ',',
    groupsWithSpaces: SPACE_LANGUAGES.has(code),
    dayFirst: isDayFirst(code, region),
  };
}

function isDayFirst(language: string, region: string | undefined): boolean | null {
  if (region !== undefined && MONTH_FIRST_REGIONS.has(region)) return false;
  if (YEAR_FIRST_LANGUAGES.has(language)) return false;
  return language === 'en' && region === undefined ? null : true;
}

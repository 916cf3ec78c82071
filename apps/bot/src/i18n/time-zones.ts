import { setImmediate as breathe } from 'node:timers/promises';
import { findTimeZone } from '@expenses/services';
import { zonesOfCountry } from './country-zones.ts';
import { folded } from './folded.ts';

/** "14:35", and how it is written elsewhere: "14.35", "14h35", "2:35 pm". */
const CLOCK_TIME = /^(\d{1,2})\s*[:.h]\s*(\d{2})\s*([ap])?\.?(?:m\.?)?$/i;
/** "UTC+2", "GMT -3:30", "+05:30". */
const OFFSET = /^(?:utc|gmt)?\s*([-+−–])\s*(\d{1,2})(?::?([0-5]\d))?$/i;
const MINUTES_OF_DAY = 24 * 60;
/** Zones differ by quarters of an hour: a clock that is wrong by less still tells which one it is. */
const MOST_WRONG_MINUTES = 7;
/** The largest place of each offset that people live at, and of the regions that change their clocks differently. */
const LARGEST = [
  ...[
    'Europe/Berlin',
    'Europe/London',
    'Europe/Madrid',
    'Europe/Paris',
    'Europe/Rome',
    'Europe/Lisbon',
    'Europe/Moscow',
  ],
  ...['Europe/Zurich', 'Europe/Vienna', 'Europe/Kiev', 'Europe/Istanbul', 'Europe/Samara', 'America/New_York'],
  ...['America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage'],
  ...['America/Mexico_City', 'America/Bogota', 'America/Lima', 'America/Caracas', 'America/Santiago'],
  ...['America/Buenos_Aires', 'America/Sao_Paulo', 'America/Halifax', 'America/St_Johns', 'Atlantic/Azores'],
  ...['Africa/Lagos', 'Africa/Cairo', 'Africa/Johannesburg', 'Africa/Nairobi', 'Africa/Casablanca', 'Asia/Dubai'],
  ...[
    'Asia/Tehran',
    'Asia/Kabul',
    'Asia/Karachi',
    'Asia/Yekaterinburg',
    'Asia/Calcutta',
    'Asia/Katmandu',
    'Asia/Dhaka',
  ],
  ...['Asia/Omsk', 'Asia/Rangoon', 'Asia/Bangkok', 'Asia/Novosibirsk', 'Asia/Shanghai', 'Asia/Singapore'],
  ...['Asia/Irkutsk', 'Australia/Perth', 'Asia/Tokyo', 'Asia/Seoul', 'Asia/Yakutsk', 'Australia/Adelaide'],
  ...['Australia/Darwin', 'Australia/Sydney', 'Australia/Brisbane', 'Asia/Vladivostok', 'Asia/Magadan'],
  ...['Pacific/Auckland', 'Asia/Kamchatka', 'Pacific/Honolulu'],
];
const HALF_A_YEAR_MS = 183 * 24 * 60 * 60 * 1000;
const REGIONS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian', 'Antarctica'];

/**
 * The time zones that a person may mean, the likeliest first: by IANA name, by a city, by a country as their language or
 * English calls it, by how far from UTC they are now, or by what their clock shows.
 */
export async function timeZonesCalled(text: string, locale: string, now: Date): Promise<readonly string[]> {
  const called = text.trim();
  const minutes = minutesOf(called);
  if (minutes !== null) return byClock(minutes, now);
  const offset = offsetIn(called);
  if (offset !== null) return largestFirst(zones().filter((zone) => offsetOf(zone, now) === offset));
  const wanted = called.replace(/\s+/g, '_');
  const named = findTimeZone(wanted);
  if (named !== null) return [named];
  // City names change: the runtime lists each zone by its oldest, and knows the others.
  const [city] = REGIONS.flatMap((region) => findTimeZone(`${region}/${wanted}`) ?? []);
  if (city !== undefined) return [city];
  const byCountry = zonesOfCountry(called, locale);
  if (byCountry.length > 0) return apart(largestFirst(byCountry), now);
  const byPart = zones().filter((zone) => folded(zone).includes(folded(wanted)));
  return folded(wanted).length < 3 ? [] : byPart.length > 0 ? largestFirst(byPart) : byLocalName(called, locale);
}

/** What a clock shows there: "14:35". */
export function clockTime(timeZone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
}

/** "America/New_York" is "America/New York". */
export function zoneName(timeZone: string): string {
  return timeZone.replaceAll('_', ' ');
}

function minutesOf(text: string): number | null {
  const match: readonly (string | undefined)[] | null = CLOCK_TIME.exec(text);
  const [, hour, minute, half] = match ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hours * 60 + Number(minute);
}

function byClock(minutes: number, now: Date): readonly string[] {
  const isShown = (zone: string): boolean => {
    const apart = Math.abs(Number(minutesOf(clockTime(zone, now))) - minutes);
    return Math.min(apart, MINUTES_OF_DAY - apart) <= MOST_WRONG_MINUTES;
  };
  const large = LARGEST.filter(isShown);
  return large.length > 0 ? large : zones().filter(isShown);
}

function offsetIn(text: string): number | null {
  const match: readonly (string | undefined)[] | null = OFFSET.exec(text);
  if (match === null) return null;
  const [, sign, hours, minutes = '0'] = match;
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
}

/** Minutes ahead of UTC. */
function offsetOf(timeZone: string, at: Date): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  // "GMT+05:30"; "GMT" alone is UTC itself.
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  return offsetIn(String(name)) ?? 0;
}

/** Of zones whose clocks always agree, the first: half a year tells. */
function apart(found: readonly string[], now: Date): readonly string[] {
  const later = new Date(now.getTime() + HALF_A_YEAR_MS);
  const kept = new Map<string, string>();
  for (const zone of found) {
    const offsets = [offsetOf(zone, now), offsetOf(zone, later)].join(' ');
    if (!kept.has(offsets)) kept.set(offsets, zone);
  }
  return [...kept.values()];
}

/** Slow, the first time for a locale: other updates are handled meanwhile. */
async function byLocalName(called: string, locale: string): Promise<readonly string[]> {
  const wanted = folded(called);
  const found: string[] = [];
  for (const [index, zone] of zones().entries()) {
    if (index % 20 === 0) await breathe();
    if (folded(localName(zone, locale)).includes(wanted)) found.push(zone);
  }
  return largestFirst(found);
}

const localNames = new Map<string, string>();

function localName(timeZone: string, locale: string): string {
  const key = `${locale}/${timeZone}`;
  const known = localNames.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortGeneric' });
  const parts = format.formatToParts(0).filter(({ type }) => type === 'timeZoneName');
  const name = parts.map(({ value }) => value).join('');
  localNames.set(key, name);
  return name;
}

function largestFirst(found: readonly string[]): readonly string[] {
  return [...LARGEST.filter((zone) => found.includes(zone)), ...found.filter((zone) => !LARGEST.includes(zone))];
}

function zones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone');
}

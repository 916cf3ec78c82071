import { clockTime, timeZonesCalled, zoneName } from './time-zones.ts';

/** A winter's noon in Berlin. */
const NOW = new Date('2026-01-15T11:00:00Z');

it.each([
  ['12:00', 'Europe/Berlin'],
  ['12.05', 'Europe/Paris'],
  ['12h00', 'Europe/Madrid'],
  ['6:00 am', 'America/New_York'],
  ['8 : 00 p.m.', 'Asia/Tokyo'],
  ['00:01', 'Pacific/Auckland'],
  ['12:00 am', 'Pacific/Auckland'],
  ['16:30', 'Asia/Calcutta'],
])('the clock shows %s in %s, among others', async (text, zone) => {
  expect(await timeZonesCalled(text, 'en', NOW)).toContain(zone);
});

it('a clock that is a little wrong tells the zone still, also around midnight', async () => {
  expect(await timeZonesCalled('23:58', 'en', NOW)).toContain('Pacific/Auckland');
  expect(await timeZonesCalled('12:20', 'en', NOW)).toEqual([]);
});

it('finds zones by a part of their name, the largest first', async () => {
  expect((await timeZonesCalled('europe', 'en', NOW))[0]).toBe('Europe/Berlin');
  expect(await timeZonesCalled('new york', 'en', NOW)).toEqual(['America/New_York']);
  expect(await timeZonesCalled('Kyiv', 'en', NOW)).toEqual(['Europe/Kiev']);
});

it("finds zones by their name in the person's language, twice as well as once", async () => {
  const found = await timeZonesCalled('Япония', 'ru', NOW);
  expect(found).toEqual(['Asia/Tokyo']);
  expect(await timeZonesCalled('япония', 'ru', NOW)).toEqual(found);
});

it.each([
  ['Spain', 'en', ['Europe/Madrid', 'Atlantic/Canary']],
  ['espana', 'es', ['Europe/Madrid', 'Atlantic/Canary']],
  ['Spain', 'ru', ['Europe/Madrid', 'Atlantic/Canary']],
  ['Deutschland', 'de', ['Europe/Berlin']],
  ['india', 'en', ['Asia/Calcutta']],
  ['UK', 'en', ['Europe/London']],
  ['Georgia', 'en', ['Asia/Tbilisi']],
])('a country is called %s in the language %s: of those whose clocks agree, one', async (text, locale, zones) => {
  expect(await timeZonesCalled(text, locale, NOW)).toEqual(zones);
});

it('a country with many zones has each clock once', async () => {
  const found = await timeZonesCalled('usa', 'en', NOW);
  expect(found.slice(0, 4)).toEqual(['America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix']);
  expect(found.length).toBeLessThan(12);
});

it.each([
  ['UTC+1', 'Europe/Berlin'],
  ['gmt -3', 'America/Buenos_Aires'],
  ['+05:30', 'Asia/Calcutta'],
  ['−0330', 'America/St_Johns'],
  ['UTC+0', 'Europe/London'],
])('%s is how far %s is from UTC, among others', async (text, zone) => {
  const found = await timeZonesCalled(text, 'en', NOW);
  expect(found).toContain(zone);
  expect(found).not.toContain('Asia/Tokyo');
});

it('knows that summer moves clocks', async () => {
  const found = await timeZonesCalled('UTC+2', 'en', new Date('2026-07-15T11:00:00Z'));
  expect(found[0]).toBe('Europe/Berlin');
});

it.each(['UTC+15', '+99', '', 'xy', '24:00', '10:60', 'Atlantis'])('finds none for "%s"', async (text) => {
  expect(await timeZonesCalled(text, 'en', NOW)).toEqual([]);
});

it('says what a clock shows there', () => {
  expect(clockTime('Asia/Katmandu', NOW)).toBe('16:45');
  expect(zoneName('America/New_York')).toBe('America/New York');
});

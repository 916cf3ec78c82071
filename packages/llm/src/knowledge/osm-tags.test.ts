import { KEYWORDS } from './keywords.ts';
import { categoryOfTag, TAGS } from './osm-tags.ts';

it('names default categories only, and each tag once', () => {
  const tags = Object.values(TAGS).flatMap((list) => list.split(/\s+/));

  expect(Object.keys(KEYWORDS)).toEqual(expect.arrayContaining(Object.keys(TAGS)));
  expect(tags.filter((tag, i) => tags.indexOf(tag) !== i)).toEqual([]);
});

it.each([
  ['amenity/dentist', 'Health'],
  ['amenity/restaurant/pizza', 'Food & Dining'],
  ['office/government/tax', 'Fees & Charges'],
  ['man_made/surveillance', undefined],
  ['shop', undefined],
])('counts spending at %s as %s', (tag, category) => {
  expect(categoryOfTag(tag)).toBe(category);
});

import { categoryKeywords } from './category-keywords.ts';

const HEADINGS = ['brands', 'en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'hints', 'more'];

it('reads a phrase a line under the heading of each list', () => {
  const text = HEADINGS.map((heading) => `# ${heading}\n${heading} one\n${heading}*\n`).join('\n');

  expect(categoryKeywords(text)).toEqual(
    Object.fromEntries(HEADINGS.map((heading) => [heading, [`${heading} one`, `${heading}*`]])),
  );
});

it('takes a list of nothing', () => {
  expect(categoryKeywords(HEADINGS.map((heading) => `# ${heading}\n`).join(''))).toMatchObject({ ru: [], hints: [] });
});

it.each([
  ['lacks a list', HEADINGS.slice(1)],
  ['has one that is unknown', [...HEADINGS, 'hint']],
  ['has one twice', [...HEADINGS, 'hints']],
])('refuses a text that %s', (_, headings) => {
  expect(() => categoryKeywords(headings.map((heading) => `# ${heading}\n`).join('\n'))).toThrow(
    'The lists of a category are brands, en, es, fr, de, it, pt, ru, hints, more, not ',
  );
});

import { brandNames, type NameSuggestions } from './brand-names.ts';

function suggestions(nsi: Record<string, { items: object[]; exclude?: object }>): NameSuggestions {
  return {
    nsi: Object.fromEntries(
      Object.entries(nsi).map(([path, { items, exclude }]) => [
        path,
        { items, properties: exclude ? { exclude } : {} },
      ]),
    ),
  } as unknown as NameSuggestions;
}

it('reads every name of a brand, in the languages that we read, once', () => {
  const found = brandNames(
    suggestions({
      'brands/shop/bakery': {
        items: [
          {
            displayName: 'Krümel',
            matchNames: ['krumel bakers'],
            tags: { name: 'Krümel', 'brand:ru': 'Крюмель', 'brand:ja': 'クリュメル', alt_name: 'Crumb;Crumbs' },
          },
        ],
      },
    }),
  );

  expect(found.map(({ name }) => name)).toEqual(['crumb', 'crumbs', 'krumel', 'krumel bakers', 'крюмель']);
  expect(found.every(({ category, isBrand }) => category === 'Food & Dining' && isBrand)).toBe(true);
});

it('keeps a name of several kinds of places once for each, and a brand a brand', () => {
  const item = { displayName: 'Rondo', tags: {} };
  const found = brandNames(
    suggestions({
      'brands/amenity/cafe': { items: [item] },
      'operators/amenity/cafe': { items: [item] },
      'operators/amenity/parking': { items: [item] },
    }),
  );

  expect(found).toEqual([
    { name: 'rondo', category: 'Food & Dining', isBrand: true },
    { name: 'rondo', category: 'Transport', isBrand: false },
  ]);
});

it('leaves out what is no name, too long a name, or says nothing of spending', () => {
  const found = brandNames(
    suggestions({
      'brands/amenity/cafe': {
        items: [
          { displayName: 'Coffee Shop', tags: {} },
          { displayName: 'Café Central', tags: {} },
          { displayName: 'A very long name of a cafe indeed', tags: {} },
          { displayName: '%', tags: {} },
        ],
        exclude: { generic: ['^coffee shop$'], named: ['^caf[eé] central$'] },
      },
      'flags/man_made/flagpole': { items: [{ displayName: 'Flag', tags: {} }] },
      brands: { items: [{ displayName: 'Nowhere', tags: {} }] },
    }),
  );

  expect(found).toEqual([]);
});

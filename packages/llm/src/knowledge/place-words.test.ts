import { placeWords } from './place-words.ts';

it('reads the names, aliases and terms of places where people spend, and the values of a field of one kind', () => {
  const words = placeWords({
    de: {
      presets: {
        presets: {
          'amenity/dentist': { name: 'Zahnarzt', aliases: ['Zahnärztin'], terms: ['Zahnarzt', 'Kieferorthopäde'] },
          'shop/wine': { name: 'Weinhandlung (Vinothek)' },
          'shop/tea': {},
          'natural/tree': { name: 'Baum', terms: ['Eiche'] },
          'amenity/cafe': { terms: ['ein Ort zum Kaffee trinken und reden', '...'] },
        },
        fields: {
          cuisine: { options: { pizza: 'Pizza', ramen: { title: 'Ramen' }, none: {} } },
          surface: { options: { sand: 'Sand' } },
        },
      },
    },
  });

  expect(words).toEqual([
    { phrase: 'zahnarzt', category: 'Health', isName: true },
    { phrase: 'zahnarztin', category: 'Health', isName: true },
    { phrase: 'kieferorthopade', category: 'Health', isName: false },
    { phrase: 'weinhandlung', category: 'Groceries', isName: true },
    { phrase: 'vinothek', category: 'Groceries', isName: true },
    { phrase: 'pizza', category: 'Food & Dining', isName: false },
    { phrase: 'ramen', category: 'Food & Dining', isName: false },
  ]);
});

it('reads a translation that lacks a field', () => {
  expect(placeWords({ xx: { presets: { presets: {}, fields: {} } } })).toEqual([]);
});

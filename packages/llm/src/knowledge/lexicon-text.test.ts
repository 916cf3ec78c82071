import type { CategoryKeywords } from './category-keywords.ts';
import { lexiconText } from './lexicon-text.ts';

function keywords(lists: Partial<CategoryKeywords>): CategoryKeywords {
  return { brands: [], en: [], es: [], fr: [], de: [], it: [], pt: [], ru: [], hints: [], more: [], ...lists };
}

it('lists phrases under their first word, with what each list says of which category', () => {
  const { words, stems } = lexiconText({
    Utilities: keywords({ en: ['gas', 'Gas Bill'], brands: ['gas shop'] }),
    Transport: keywords({ en: ['petrol'], hints: ['gas'] }),
  });

  expect(words).toBe('gas\tshop=b0,=w0h1,bill=w0\npetrol\t=w1');
  expect(stems).toBe('');
});

it('keeps apart what begins with a part of a word', () => {
  const { words, stems } = lexiconText({ Groceries: keywords({ en: ['grocer*', 'food market*'], de: ['*markt'] }) });

  expect(words).toBe('food\tmarket*=w0');
  expect(stems).toBe('grocer*\t=w0\n*markt\t=w0');
});

it('of a phrase in several lists of a category keeps the most telling', () => {
  const { words } = lexiconText({
    Health: keywords({ brands: ['vision'], en: ['vision', 'eye'], hints: ['eye', 'lens'], es: ['lens'] }),
  });

  expect(words).toBe('vision\t=b0\neye\t=w0\nlens\t=w0');
});

it('lists Russian in the ways that banks write it too, unless a word of it is short', () => {
  const { words } = lexiconText({ 'Food & Dining': keywords({ ru: ['пельменная', 'суп'] }) });

  expect(words).toBe('пельменная\t=w0\npelmennaya\t=w0\npelmennaia\t=w0\npelmennaja\t=w0\nсуп\t=w0');
});

it('lists a brand of several words without its spaces too, unless it is short', () => {
  const { words } = lexiconText({ 'Food & Dining': keywords({ brands: ['Corner Kitchen', 'go eat'] }) });

  expect(words).toBe('corner\tkitchen=b0\ncornerkitchen\t=b0\ngo\teat=b0');
});

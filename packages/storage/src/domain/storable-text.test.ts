import { storableJson, storableText } from './storable-text.ts';

test('text that Postgres keeps stays as it is', () => {
  expect(storableText('Käse 🧀 4.50\n')).toBe('Käse 🧀 4.50\n');
});

test.each([
  ['U+0000', 'a\0b', 'a\uFFFDb'],
  ['a high surrogate alone', '\uD83Da', '\uFFFDa'],
  ['a low surrogate alone', 'a\uDE00', 'a\uFFFD'],
  ['surrogates in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
])('%s is replaced', (_, text, kept) => {
  expect(storableText(text)).toBe(kept);
});

test('in JSON, every text is looked at, and nothing else changes', () => {
  const value = { 'k\0': [1, true, null, { inner: ['\uD83D', 'fine'] }], n: -0.5 };
  expect(storableJson(value)).toEqual({ 'k\uFFFD': [1, true, null, { inner: ['\uFFFD', 'fine'] }], n: -0.5 });
});

import fc from 'fast-check';
import { html, Html } from '../html.ts';
import { splitHtml } from './split-html.ts';

/** Text as Telegram shows it. */
function visible({ markup }: Html): string {
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
  return markup.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|amp);/g, (entity) => entities[entity] ?? '');
}

/** Every tag is closed, in the right order. */
function isBalanced({ markup }: Html): boolean {
  const open: string[] = [];
  for (const [, slash, name] of markup.matchAll(/<(\/?)([a-z-]+)[^>]*>/g)) {
    if (slash === '') open.push(name ?? '');
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '<', '>', '&', 'é', '😀', '👩‍👧') });
const markup = fc
  .array(
    fc.oneof(
      words.map((text) => html`${text}`),
      words.map((text) => html`<b>${text}</b>`),
      words.map((text) => html`<a href="https://example.org/?a=1&amp;b=2">${text}<i>${text}</i></a>`),
    ),
  )
  .map((pieces) => new Html(pieces.map(String).join('')));

test('whatever is split says the same, in pieces that Telegram takes', () => {
  fc.assert(
    fc.property(markup, fc.integer({ min: 2, max: 40 }), (text, most) => {
      const pieces = splitHtml(text, most);
      // An end of line at a cut is the cut.
      const said = pieces.map(visible).join('').replaceAll('\n', '');
      expect(said).toBe(visible(text).replaceAll('\n', ''));
      for (const piece of pieces) {
        expect(visible(piece).length).toBeLessThanOrEqual(most);
        expect(isBalanced(piece)).toBe(true);
        expect(visible(piece).isWellFormed()).toBe(true);
      }
    }),
  );
});

test('what fits is one piece, as it is', () => {
  const text = html`<b>${'x'.repeat(4096)}</b>`;
  expect(splitHtml(text).map(String)).toEqual([text.markup]);
  expect(splitHtml(new Html('')).map(String)).toEqual(['']);
});

test('it is cut between lines where there are any, and a tag goes on in the next piece', () => {
  expect(splitHtml(new Html('one\ntwo\nthree'), 8).map(String)).toEqual(['one\ntwo', 'three']);
  expect(splitHtml(new Html('<b>one two</b> &lt;'), 5).map(String)).toEqual(['<b>one t</b>', '<b>wo</b> &lt;']);
});

test('no character is cut as people see it, unless it would fill a message alone', () => {
  const family = '👨‍👩‍👧‍👦';
  const pieces = splitHtml(new Html(`ab<b>${family}${family}</b>`), 12);
  expect(pieces.map(({ markup }) => markup.replace(/<[^>]*>/g, ''))).toEqual(['ab', family, family]);
  const zalgo = `e${'\u0301'.repeat(30)}`;
  expect(splitHtml(new Html(zalgo), 12).map(({ markup }) => markup.length)).toEqual([12, 12, 7]);
});

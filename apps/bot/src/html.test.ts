import { html, joinHtml, textOf } from './html.ts';

test('values are shown as they are, whatever they hold; markup stays markup', () => {
  expect(html`<b>${'<i> & \\n'}</b>${html`<u>${1}</u>`}`.markup).toBe('<b>&lt;i&gt; &amp; \\n</b><u>1</u>');
  expect(html`nothing`.markup).toBe('nothing');
  expect(html``.markup).toBe('');
});

test('pieces are joined, and read without their markup', () => {
  const joined = joinHtml([html`<b>${'a'}</b>`, 'b > c'], ' & ');
  expect(joined.markup).toBe('<b>a</b> &amp; b &gt; c');
  expect(textOf(joined)).toBe('a & b > c');
});

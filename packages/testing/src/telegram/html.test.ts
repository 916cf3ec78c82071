import { parseTelegramHtml } from './html.ts';

describe('parseTelegramHtml', () => {
  it('takes the markup away and tells where it stood, in UTF-16 units', () => {
    expect(parseTelegramHtml('😀 <b>bold <i>both</i></b> <a href="https://a.example/?x=1&amp;y=2">link</a>')).toEqual({
      text: '😀 bold both link',
      entities: [
        { type: 'bold', offset: 3, length: 9 },
        { type: 'italic', offset: 8, length: 4 },
        { type: 'text_link', offset: 13, length: 4, url: 'https://a.example/?x=1&y=2' },
      ],
      unescaped: [],
    });
  });

  it.each([
    ['<strong>x</strong>', 'bold'],
    ['<em>x</em>', 'italic'],
    ['<u>x</u>', 'underline'],
    ['<ins>x</ins>', 'underline'],
    ['<s>x</s>', 'strikethrough'],
    ['<strike>x</strike>', 'strikethrough'],
    ['<DEL>x</del>', 'strikethrough'],
    ['<span class="tg-spoiler">x</span>', 'spoiler'],
    ['<tg-spoiler>x</tg-spoiler>', 'spoiler'],
    ['<pre>x</pre>', 'pre'],
    ['<code>x</code>', 'code'],
    ['<blockquote>x</blockquote>', 'blockquote'],
    ['<blockquote expandable>x</blockquote>', 'expandable_blockquote'],
  ])('knows %s', (html, type) => {
    expect(parseTelegramHtml(html).entities).toEqual([{ type, offset: 0, length: 1 }]);
  });

  it('keeps the language of code, and forgets markup around nothing', () => {
    expect(parseTelegramHtml(`<pre><code class='language-ts'>x</code></pre><b></b>`).entities).toEqual([
      { type: 'pre', offset: 0, length: 1 },
      { type: 'code', language: 'ts', offset: 0, length: 1 },
    ]);
  });

  it('decodes the four names and numbers', () => {
    expect(parseTelegramHtml('&lt;b&gt; &amp;amp; &quot; &#233; &#x1F600;').text).toBe('<b> &amp; " é 😀');
  });

  it.each([
    ['Tom & Jerry', 'Tom & Jerry'],
    ['a > b', 'a > b'],
    ['&nbsp;', '&nbsp;'],
    ['&#0;', '&#0;'],
    ['&#1114112;', '&#1114112;'],
  ])('shows %s as Telegram does, and says that it was not escaped', (html, text) => {
    expect(parseTelegramHtml(html)).toMatchObject({ text, unescaped: [expect.any(String)] });
  });

  it.each([
    ['a < b', 'Unsupported start tag "" at byte offset 2', 'a < b >'],
    ['1 <3', 'Unclosed start tag at byte offset 2', '1 <3'],
    ['an unclosed start', 'Unclosed start tag at byte offset 0', '<b'],
    ['an unclosed end', 'Unclosed end tag at byte offset 4', '<b>x</b'],
    ["a tag that is not Telegram's", 'Unsupported start tag "div" at byte offset 3', 'é <div>x</div>'],
    ['an address in angle brackets', 'Unsupported start tag "a@b.example" at byte offset 0', '<a@b.example>'],
    ['a name that every object has', 'Unsupported start tag "constructor" at byte offset 0', '<constructor>'],
    ['markup that is left open', `Can't find end tag corresponding to start tag "b"`, '<b>x'],
    ['an end without a start', 'Unexpected end tag at byte offset 1', 'x</b>'],
    ['wrong nesting', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"', '<b><i>x</b></i>'],
    ['a span of another class', 'Tag "span" must have class "tg-spoiler" at byte offset 0', '<span class="x">x</span>'],
  ])('refuses %s', (_, reason, html) => {
    expect(() => parseTelegramHtml(html)).toThrow(`Bad Request: can't parse entities: ${reason}`);
  });
});

import fc from 'fast-check';
import { InputPreprocessor, MAX_LENGTH } from './input-preprocessor.ts';

const preprocessor = new InputPreprocessor();

function textOf(raw: string): string {
  const result = preprocessor.preprocess(raw);
  return result.ok ? result.text : `refused: ${result.reason}`;
}

describe('a message is cleaned', () => {
  it.each([
    ['  tea   4.50 \t EUR ', 'tea 4.50 EUR'],
    ['tea\u00a04.50\u202fEUR\u3000now', 'tea 4.50 EUR now'],
    ['tea 3\r\n\r\n  bun 4\rcab 5\u2028end', 'tea 3\nbun 4\ncab 5\nend'],
    ['cafe\u0301 3.20', 'café 3.20'],
    ['t\u200be\u00ada 4\u202e.5\u0000\ufeff', 'tea 4.5'],
    ['شاي ٤٫٥٠', 'شاي 4.50'],
    ['چای ۱۲۳۴', 'چای 1234'],
    ['चाय ४५', 'चाय 45'],
    ['茶 １２．５０', '茶 12.50'],
    ['tea ￥５００', 'tea ¥500'],
    ['tea 𝟙𝟚 𝟯', 'tea 12 3'],
    ['tea \ud800 5', 'tea \ufffd 5'],
    ['👩‍🍳 tea 5', '👩‍🍳 tea 5'],
    ['👍🏽‍ tea 5', '👍🏽‍ tea 5'],
    ['te\u200da 5', 'tea 5'],
  ])('%j becomes %j', (raw, expected) => {
    expect(textOf(raw)).toBe(expected);
  });
});

describe('a message is refused', () => {
  it.each([
    ['', 'empty'],
    [' \n\t\u200b ', 'empty'],
    ['ab', 'too-short'],
    ['a\u200bb', 'too-short'],
    ['🍕5', 'too-short'],
    ['a'.repeat(MAX_LENGTH + 1), 'too-long'],
    ['<script>alert(1)</script>', 'script-injection'],
    ['tea 5 <SCRIPT src=//x>', 'script-injection'],
    ['< script >x', 'script-injection'],
    ['<s c r i p t>x', 'script-injection'],
    ['<scr\u200bipt>x', 'script-injection'],
    ['＜script＞x', 'script-injection'],
    ['&lt;script&gt;x', 'script-injection'],
    ['&#60;script&#x3E;x', 'script-injection'],
    ['&amp;lt;script&amp;gt;x', 'script-injection'],
    ['%3Cscript%3Ex', 'script-injection'],
    ['\\x3cscript\\u003ex', 'script-injection'],
    ['</script>', 'script-injection'],
    ['<iframe src=x>', 'script-injection'],
    ['<img src=x onerror=alert(1)>', 'script-injection'],
    ['<b/onclick="x()">tea', 'script-injection'],
    ['<div onmouseover =x>', 'script-injection'],
    ['javascript:alert(1)', 'script-injection'],
    ['JavaScript: alert(1)', 'script-injection'],
    ['java script : alert(1)', 'script-injection'],
    ['java&Tab;script&colon;alert(1)', 'script-injection'],
    ['java&#9;script:alert(1)', 'script-injection'],
    ['vbscript:msgbox', 'script-injection'],
    ['data:text/html,x', 'script-injection'],
    ['&#1114112;<script>', 'script-injection'],
  ])('%j: %s', (raw, reason) => {
    const result = preprocessor.preprocess(raw);
    expect(result).toMatchObject({ ok: false, reason });
    expect((result as { message: string }).message).toMatch(/^The message .+\.$/);
  });

  it.each([
    'a < b, 5 > 3, tea 5',
    "M&M's <3 2.50",
    'JavaScript course 20 EUR',
    'JavaScript: The Good Parts 25 EUR',
    'script for the play 12',
    'R&D; books 30',
    'once = twice 5',
    '<3 one=5 flowers 20',
    '100% wool %41 20',
    'tea &copy; 5',
  ])('but not "%s"', (text) => {
    expect(textOf(text)).toBe(text);
  });

  it('counts code points after cleaning', () => {
    expect(textOf('🍕'.repeat(MAX_LENGTH))).toBe('🍕'.repeat(MAX_LENGTH));
    expect(textOf(`tea${' '.repeat(5000)}5`)).toBe('tea 5');
  });

  it.each(['<', ' ', 'a', '\u200b', '&lt;', '<on', 'java', '\u0660'])('unread, when a megabyte of %j comes', (unit) => {
    const raw = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(preprocessor.preprocess(raw)).toMatchObject({ ok: false, reason: 'too-long' });
  });

  it.each(['<', '<a ', ' ', '&', 'j ', '< /', 'on=', '<x on', '\u0660', '\n '])(
    'after reading it, up to the bound: %j',
    (unit) => {
      expect(preprocessor.preprocess(unit.repeat(20_000 / unit.length - 1)).ok).toBe(false);
    },
  );
});

describe('a message without an amount', () => {
  it('is accepted with a warning that says what to do', () => {
    const result = preprocessor.preprocess('tea with Ana');
    expect(result).toMatchObject({ ok: true, warnings: [{ code: 'no-amount' }] });
    expect(result).toHaveProperty('warnings.0.message', expect.stringMatching(/^No amount was found\. .+\.$/));
  });

  it.each(['tea 5', 'tea five', 'two euros fifty', 'чай сто рублей'])('is not "%s"', (text) => {
    expect(preprocessor.preprocess(text)).toMatchObject({ ok: true, warnings: [] });
  });
});

it('what was cleaned stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (raw) => {
      const first = preprocessor.preprocess(raw);
      const text = first.ok ? first.text : 'tea';
      expect(textOf(text)).toBe(text);
      expect(Array.from(text).length).toBeLessThanOrEqual(MAX_LENGTH);
    }),
  );
});

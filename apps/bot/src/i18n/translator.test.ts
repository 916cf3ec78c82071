import { html, Html } from '../html.ts';
import { languageOf } from './languages.ts';
import { Translator } from './translator.ts';

test('values are escaped in messages, and markup that is a value stays markup', () => {
  const say = new Translator('en');
  expect(say.html('find.nothing', { query: '<b>&' }).markup).toBe('I found nothing for &lt;b&gt;&amp;.');
  expect(say.html('find.nothing', { query: html`<code>${'<b>'}</code>` }).markup).toBe(
    'I found nothing for <code>&lt;b&gt;</code>.',
  );
});

test('where markup is not read there is none, and nothing is escaped', () => {
  const say = new Translator('en');
  expect(say.text('refused.blank')).toBe('There is no text in that. Write what you spent: Coffee 4.50');
  expect(say.text('rules.forgotten', { words: 'a & b' })).toBe('Forgotten: a & b');
});

test.each([
  [1, '1 расход'],
  [2, '2 расхода'],
  [5, '5 расходов'],
  [11, '11 расходов'],
  [21, '21 расход'],
  [22, '22 расхода'],
])('in Russian %d is %s', (count, text) => {
  expect(new Translator('ru').text('report.count', { count })).toBe(text);
});

test('a message is an Html, safe to send', () => {
  expect(new Translator('fr').html('recent.title')).toBeInstanceOf(Html);
});

test.each([
  ['pt-BR', 'pt'],
  ['ru_RU', 'ru'],
  ['DE', 'de'],
  ['ja', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('%s is spoken to in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

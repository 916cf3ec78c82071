import { commandOf } from './command.ts';

test.each([
  ['/report', { name: 'report', args: '', isOurs: null }],
  ['  /Report  last  week ', { name: 'report', args: 'last  week', isOurs: null }],
  ['/find\ncoffee\ntea', { name: 'find', args: 'coffee\ntea', isOurs: null }],
  ['/report@Our_Bot week', { name: 'report', args: 'week', isOurs: true }],
  ['/report@our_bot2 week', { name: 'report', args: 'week', isOurs: false }],
  ['/report @our_bot', { name: 'report', args: '@our_bot', isOurs: null }],
  ['/отчёт', { name: 'отчёт', args: '', isOurs: null }],
  ['/ report', { name: '', args: 'report', isOurs: null }],
  ['/report@', { name: 'report@', args: '', isOurs: null }],
  ['/', { name: '', args: '', isOurs: null }],
])('"%s" is a command', (text, command) => {
  expect(commandOf(text, 'our_bot')).toEqual(command);
});

test.each(['report', '', 'coffee/tea 4.50', '1/2 pizza 8 EUR', '@our_bot /report'])('"%s" is none', (text) => {
  expect(commandOf(text, 'our_bot')).toBeNull();
});

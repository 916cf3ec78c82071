import { mentions, withoutMention } from './mentions.ts';

const BOT = 'our_bot';

test.each([
  ['@our_bot pizza 24', 'pizza 24'],
  ['pizza 24 @Our_Bot', 'pizza 24'],
  ['@OUR_BOT: pizza 24', 'pizza 24'],
  ['pizza @our_bot, 24', 'pizza 24'],
  ['pizza (@our_bot) 24', 'pizza ( ) 24'],
  ['pizza 24.@our_bot', 'pizza 24.'],
])('"%s" is for the bot, and means "%s"', (text, meant) => {
  expect(mentions(text, BOT)).toBe(true);
  expect(withoutMention(text, BOT)).toBe(meant);
});

test.each([
  '@our_bot_2 pizza 24',
  '@our_botanist pizza 24',
  'ann@our_bot.example pizza 24',
  'é@our_bot pizza 24',
  '@@our_bot pizza 24',
  'our_bot pizza 24',
])('"%s" is not', (text) => {
  expect(mentions(text, BOT)).toBe(false);
  expect(withoutMention(text, BOT)).toBe(text);
});

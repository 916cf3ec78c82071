import type { Update } from 'telegraf/types';
import { apologise } from './apology.ts';
import { Replies } from './outgoing/replies.ts';

const from = { id: 7, is_bot: false, first_name: 'Ana', language_code: 'es' };
const chat = { id: 7, type: 'private', first_name: 'Ana' };
const message = { message_id: 1, date: 0, chat, from };

function saidOf(update: object, callbackQueryId?: string): readonly string[] {
  const replies = new Replies(1, 7, callbackQueryId);
  apologise({ update_id: 1, ...update } as Update, replies);
  return replies.messages.map(
    ({ method, payload }) => `${method}: ${(payload as { readonly text: string }).text.slice(0, 9)}`,
  );
}

test.each([
  ['a message', { message }],
  ['a changed message', { edited_message: message }],
])('what became of %s is said in the language of the person', (_what, update) => {
  expect(saidOf(update)).toEqual(['sendMessage: Algo sali']);
});

test('a tap is answered with it', () => {
  expect(saidOf({ callback_query: { id: '5', from, chat_instance: '1', data: 'x' } }, '5')).toEqual([
    'answerCallbackQuery: Algo sali',
  ]);
});

test('nobody is told of what nobody wrote', () => {
  expect(saidOf({ my_chat_member: { chat, from } })).toEqual([]);
});

import { html } from '../html.ts';
import { Replies } from './replies.ts';

test('a message becomes as much of a text as a message holds', () => {
  const replies = new Replies(5, 7);
  replies.edit(3, html`${'x'.repeat(5_000)}`);
  expect(replies.messages).toMatchObject([
    { method: 'editMessageText', payload: { message_id: 3, text: 'x'.repeat(4_096) } },
  ]);
});

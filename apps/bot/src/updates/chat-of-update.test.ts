import type { Update } from 'telegraf/types';
import { topicOfUpdate } from './chat-of-update.ts';

function topicOf(update: object): number | undefined {
  return topicOfUpdate({ update_id: 1, ...update } as Update);
}

test('a message in a topic of a forum, and a tap on one, belong to the topic', () => {
  const message = { chat: { id: -1 }, message_thread_id: 9, is_topic_message: true };
  expect(topicOf({ message })).toBe(9);
  expect(topicOf({ callback_query: { from: { id: 7 }, message } })).toBe(9);
});

test('a thread of answers in another group is no topic', () => {
  expect(topicOf({ message: { chat: { id: -1 }, message_thread_id: 9 } })).toBeUndefined();
  expect(topicOf({ callback_query: { from: { id: 7 } } })).toBeUndefined();
});

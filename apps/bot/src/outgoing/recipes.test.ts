import * as z from 'zod';
import { Kitchen, RecipeKind } from './recipes.ts';
import { RecipeError } from './telegram-error.ts';

const NOTE = new RecipeKind<{ readonly text: string }>('note', z.object({ text: z.string() }));
const kitchen = new Kitchen([
  NOTE.madeBy(({ text }) => Promise.resolve({ source: Buffer.from(text), filename: 'note.txt' })),
]);

test('what is no file stays as it is', async () => {
  const payload = { chat_id: 5, text: 'hello' };
  expect(await kitchen.parametersOf('sendMessage', payload)).toBe(payload);
});

test.each([
  ['sendDocument', 'document'],
  ['sendPhoto', 'photo'],
])('%s gets the file that its recipe makes, with its caption and in its topic', async (method, field) => {
  const payload = {
    ...NOTE.of({ text: 'hi' }),
    chat_id: 5,
    message_thread_id: 3,
    caption: 'A note',
    parse_mode: 'HTML',
  };
  expect(await kitchen.parametersOf(method, { ...payload, otherwise: 'no note' })).toEqual({
    ...{ chat_id: 5, message_thread_id: 3, caption: 'A note', parse_mode: 'HTML' },
    [field]: { source: Buffer.from('hi'), filename: 'note.txt' },
  });
  expect(await kitchen.parametersOf(method, { ...NOTE.of({ text: 'hi' }), chat_id: 5 })).toEqual({
    chat_id: 5,
    [field]: { source: Buffer.from('hi'), filename: 'note.txt' },
  });
});

test.each([{ recipe: 'cake' }, { recipe: 'note', text: 5 }])('%j cannot be made', async (payload) => {
  await expect(kitchen.parametersOf('sendDocument', payload)).rejects.toThrow(RecipeError);
});

import { createLogger } from '@expenses/runtime';
import { BotApi } from './bot-api.ts';
import { Kitchen } from './recipes.ts';

test('when the outbox has hung up, no call begins any more', async () => {
  const outcomes: string[] = [];
  const api = new BotApi({
    ...{ token: '1:token', apiRoot: 'http://127.0.0.1:1', kitchen: new Kitchen([]) },
    logger: createLogger({ name: 'bot', level: 'silent' }),
    stopping: new AbortController().signal,
    onCall: (method, outcome) => void outcomes.push(`${method} ${outcome}`),
  });
  api.hangUp();
  await expect(api.call('sendMessage', { chat_id: 1, text: 'one' })).rejects.toMatchObject({ name: 'AbortError' });
  expect(outcomes).toEqual(['sendMessage error']);
});

import { createLogger } from '@expenses/runtime';
import { Upkeep } from './upkeep.ts';

test('what fails is logged, and tried again at its next time, until it is to stop', async () => {
  const log: string[] = [];
  const destination = { write: (line: string) => void log.push(line) };
  const upkeep = new Upkeep(createLogger({ name: 'bot', level: 'warn', destination }));
  let times = 0;
  const second = new Promise<void>((resolve) => {
    upkeep.every(10, async () => {
      times += 1;
      if (times === 2) resolve();
      throw new Error('The database is away');
    });
  });
  await second;
  await upkeep.stop();
  const atStop = times;
  expect(log.length).toBe(atStop);
  expect(log[0]).toContain('Work that is done from time to time failed');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(times).toBe(atStop);
});

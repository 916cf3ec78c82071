import { torture, type TortureOptions } from './test-support/torture/torture.ts';

declare global {
  /** Set by `jest.torture.config.js`. */
  var fullTorture: TortureOptions | undefined;
}

/** What every run of the tests can afford. `pnpm torture` is the whole of it. */
const SMALL: TortureOptions = { people: 20, acts: 200, kills: 3, seed: 1 };

test('whatever is killed, lost, doubled or late: each intended expense is there once, and every tap is answered', async () => {
  const { problems, summary } = await torture(globalThis.fullTorture ?? SMALL);
  process.stdout.write(`Torture: ${summary}\n`);
  expect(problems).toEqual([]);
}, 900_000);

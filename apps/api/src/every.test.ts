import { every } from './every.ts';

it('does it again and again, also after a failure, until it is stopped', async () => {
  let runs = 0;
  const errors: unknown[] = [];
  const enough = Promise.withResolvers<undefined>();

  const repeated = every(
    1,
    async () => {
      runs += 1;
      if (runs === 2) throw new Error('once');
      if (runs === 4) enough.resolve(undefined);
    },
    (error) => errors.push(error),
  );
  await enough.promise;
  await repeated.stop();

  const stoppedAt = runs;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(runs).toBe(stoppedAt);
  expect(errors).toEqual([new Error('once')]);
});

it('waits, when it is stopped, for the run in hand', async () => {
  const gate = Promise.withResolvers<undefined>();
  let isDone = false;
  const repeated = every(
    1,
    async () => {
      await gate.promise;
      isDone = true;
    },
    () => undefined,
  );

  const stopped = repeated.stop();
  gate.resolve(undefined);
  await stopped;

  expect(isDone).toBe(true);
});

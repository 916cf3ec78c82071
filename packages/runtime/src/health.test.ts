import { createReadiness } from './health.ts';

const never = () => new Promise<void>(() => undefined);

describe('createReadiness', () => {
  it('is ready when there is nothing to check', async () => {
    expect(await createReadiness().check()).toEqual({ ready: true, checks: [] });
  });

  it('is ready when every check passes', async () => {
    const readiness = createReadiness();
    readiness.register('database', () => Promise.resolve());
    readiness.register('migrations', () => Promise.resolve(12));

    expect(await readiness.check()).toEqual({
      ready: true,
      checks: [
        { name: 'database', ok: true },
        { name: 'migrations', ok: true },
      ],
    });
  });

  it('says which check failed and why, without secrets', async () => {
    const readiness = createReadiness();
    readiness.register('database', () => Promise.reject(new Error('no postgres://app:hunter2@db/x')));
    readiness.register('migrations', () => Promise.resolve());

    expect(await readiness.check()).toEqual({
      ready: false,
      checks: [
        { name: 'database', ok: false, reason: 'no postgres://app:[redacted]@db/x' },
        { name: 'migrations', ok: true },
      ],
    });
  });

  it('takes a check that throws at once as failed', async () => {
    const readiness = createReadiness();
    readiness.register('database', () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the point is that anything can be thrown
      throw 'closed';
    });

    expect((await readiness.check()).checks).toEqual([{ name: 'database', ok: false, reason: 'closed' }]);
  });

  it('does not wait for a check longer than its timeout', async () => {
    const readiness = createReadiness({ timeoutMs: 10_000 });
    readiness.register('database', never, { timeoutMs: 5 });

    expect((await readiness.check()).checks).toEqual([
      { name: 'database', ok: false, reason: 'no answer within 5 ms' },
    ]);
  });

  it('looks again each time', async () => {
    let isUp = false;
    const readiness = createReadiness();
    readiness.register('database', () => (isUp ? Promise.resolve() : Promise.reject(new Error('starting'))));

    const before = await readiness.check();
    isUp = true;
    const after = await readiness.check();

    expect([before.ready, after.ready]).toEqual([false, true]);
  });

  it('refuses a second check of the same name', () => {
    const readiness = createReadiness();
    readiness.register('database', never);

    expect(() => {
      readiness.register('database', never);
    }).toThrow('A readiness check named "database" is registered already.');
  });
});

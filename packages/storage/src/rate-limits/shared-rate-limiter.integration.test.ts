import { createTestDatabase, type TestDatabase } from '@expenses/testing';
import { PrismaUnitOfWork } from '../prisma/prisma-unit-of-work.ts';
import { SharedRateLimiter, type SharedCounter } from './shared-rate-limiter.ts';

const POLICY = { name: 'token', limit: 100, windowSeconds: 60 };

describe('on Postgres', () => {
  let database: TestDatabase;
  let processes: PrismaUnitOfWork[];

  beforeAll(async () => {
    database = await createTestDatabase();
    processes = [1, 2, 3].map(() => new PrismaUnitOfWork({ url: database.url, poolSize: 2 }));
  });

  afterAll(async () => {
    await Promise.all(processes.map((unitOfWork) => unitOfWork.close()));
    await database.drop();
  });

  it('allows three processes no more than the limit and what each may keep to itself', async () => {
    const limiters = processes.map((unitOfWork) => unitOfWork.rateLimiter(POLICY, { onError: fail }));

    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, index) => limiters[index % 3]!.consume('somebody')),
    );

    const allowed = answers.filter((answer) => answer.allowed).length;
    expect(allowed).toBeGreaterThanOrEqual(100);
    expect(allowed).toBeLessThanOrEqual(115);
    expect((await limiters[0]!.consume('another')).allowed).toBe(true);
  });

  it('is known to a process that did nothing yet, at its first look', async () => {
    const [busy, idle] = processes.map((unitOfWork) => unitOfWork.rateLimiter(POLICY, { onError: fail })) as [
      SharedRateLimiter,
      SharedRateLimiter,
    ];
    for (let count = 0; count < 100; count += 1) await busy.consume('late');
    await busy.tell();

    await idle.consume('late');
    await idle.tell();

    expect((await idle.consume('late')).allowed).toBe(false);
  });
});

describe('a limiter', () => {
  it('says what is left, and begins anew when the window is over', async () => {
    let now = 0;
    const limiter = new SharedRateLimiter(
      { name: 'few', limit: 2, windowSeconds: 10 },
      { counter: counterOf(() => now), onError: fail, now: () => now },
    );

    const answers = [await limiter.consume('a'), await limiter.consume('a'), await limiter.consume('a')];

    expect(answers).toEqual([
      { allowed: true, remaining: 1, resetSeconds: 10 },
      { allowed: true, remaining: 0, resetSeconds: 10 },
      { allowed: false, remaining: 0, resetSeconds: 10 },
    ]);
    now = 10_001;
    await limiter.tell();
    expect(await limiter.consume('a')).toMatchObject({ allowed: true, remaining: 1 });
  });

  it('limits by itself while the counter does not answer, and says so', async () => {
    const errors: unknown[] = [];
    const counter = { penalty: () => Promise.reject(new Error('gone')) };
    const limiter = new SharedRateLimiter(POLICY, { counter, onError: (error) => errors.push(error) });

    const answers = await Promise.all(Array.from({ length: 150 }, () => limiter.consume('a')));

    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(100);
    expect(errors.length).toBeGreaterThan(10);
  });
});

function counterOf(now: () => number): SharedCounter {
  let consumedPoints = 0;
  return {
    penalty: async (_key, points) => ({ consumedPoints: (consumedPoints += points), msBeforeNext: 10_000 - now() }),
  };
}

function fail(error: unknown): void {
  throw error as Error;
}

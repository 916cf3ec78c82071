import { SharedLook } from './shared-look.ts';

/** Looks that end when the test says so. */
function looks() {
  const begun: { key: string; end: (value: string) => void; fail: (error: Error) => void }[] = [];
  const shared = new SharedLook<string>(
    (key) =>
      new Promise((resolve, reject) => {
        begun.push({ key, end: resolve, fail: reject });
      }),
  );
  return { shared, begun };
}

/** Until what has been settled was told to everyone. */
const told = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('who asks while a look runs shares the next one, which begins after they asked', async () => {
  const { shared, begun } = looks();
  const first = shared.at('a');
  const late = [shared.at('a'), shared.at('a')];
  expect(begun).toHaveLength(1);
  begun[0]?.end('old');
  expect(await first).toBe('old');
  await told();
  expect(begun).toHaveLength(2);
  begun[1]?.end('new');
  expect(await Promise.all(late)).toEqual(['new', 'new']);
});

test('who asks after a look has ended gets a new one', async () => {
  const { shared, begun } = looks();
  const first = shared.at('a');
  begun[0]?.end('old');
  await first;
  await told();
  const second = shared.at('a');
  begun[1]?.end('new');
  expect(await second).toBe('new');
});

test('different questions do not wait for each other', () => {
  const { shared, begun } = looks();
  void shared.at('a');
  void shared.at('b');
  expect(begun.map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a look that fails fails for those who shared it alone', async () => {
  const { shared, begun } = looks();
  const first = shared.at('a');
  const second = shared.at('a');
  begun[0]?.fail(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  await told();
  begun[1]?.end('well again');
  expect(await second).toBe('well again');
});

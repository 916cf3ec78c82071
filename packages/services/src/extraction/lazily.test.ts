import { lazily } from './lazily.ts';

it('makes a value once, when it is first asked for', () => {
  const made: number[] = [];
  const value = lazily(() => made.push(made.length));

  expect(made).toEqual([]);
  expect([value(), value()]).toEqual([1, 1]);
  expect(made).toEqual([0]);
});

it('keeps a value that is undefined', () => {
  let times = 0;
  const value = lazily(() => void (times += 1));

  value();
  value();

  expect(times).toBe(1);
});

it('makes it again when making it failed', () => {
  let fails = true;
  const value = lazily(() => {
    if (fails) throw new Error('not now');
    return 'made';
  });

  expect(value).toThrow('not now');
  fails = false;
  expect(value()).toBe('made');
});

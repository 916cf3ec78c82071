import { isDatabaseUnavailable } from './database-unavailable.ts';

describe('isDatabaseUnavailable', () => {
  it.each(['P1001', 'P2024', '57P01', 'ECONNREFUSED'])('knows %s, also as a cause', (code) => {
    const error = Object.assign(new Error('down'), { code });

    expect(isDatabaseUnavailable(error)).toBe(true);
    expect(isDatabaseUnavailable(new Error('a query failed', { cause: error }))).toBe(true);
  });

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
  ])('knows "%s", which has no code', (message) => {
    expect(isDatabaseUnavailable(new Error(message))).toBe(true);
  });

  it.each([
    ['another code', Object.assign(new Error('unique'), { code: 'P2002' })],
    ['a code that is none', Object.assign(new Error('odd'), { code: 7 })],
    ['no code', new Error('a bug')],
    ['no error', 'down'],
  ])('takes %s for something else', (_what, error) => {
    expect(isDatabaseUnavailable(error)).toBe(false);
  });

  it('ends with causes that go round in circles', () => {
    const error = new Error('circular');
    error.cause = error;

    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});

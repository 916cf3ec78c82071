import { isDatabaseUnavailable } from './database-unavailable.ts';

describe('isDatabaseUnavailable', () => {
  it.each(['P1000', 'P1001', 'P2024', '28P01', '57P01', 'ECONNREFUSED'])('knows %s, also as a cause', (code) => {
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

  it.each([
    ['57P01', true],
    ['08006', true],
    ['53300', true],
    ['23514', false],
    ['22001', false],
  ])('goes by what Postgres said (%s) where Prisma says only that it refused', (originalCode, expected) => {
    const driverAdapterError = { name: 'DriverAdapterError', cause: { kind: 'postgres', originalCode } };

    for (const code of ['P2010', 'P2039']) {
      const error = Object.assign(new Error('refused'), { code, meta: { driverAdapterError } });
      expect(isDatabaseUnavailable(error)).toBe(expected);
    }
  });

  it('knows a connection that was closed in a raw query', () => {
    const driverAdapterError = { cause: { kind: 'ConnectionClosed' } };
    const error = Object.assign(new Error('raw'), { code: 'P2010', meta: { driverAdapterError } });

    expect(isDatabaseUnavailable(error)).toBe(true);
  });

  it('ends with causes that go round in circles', () => {
    const error = new Error('circular');
    error.cause = error;

    expect(isDatabaseUnavailable(error)).toBe(false);
  });
});

import { createLogger, type LoggerOptions } from './logger.ts';

const BOT_TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

function createRecordedLogger(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = [];
  const logger = createLogger({
    name: 'api',
    level: 'info',
    destination: { write: (line) => void lines.push(line) },
    ...options,
  });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? '') as Record<string, unknown> };
}

describe('createLogger', () => {
  it('writes one JSON line with the name, the level by name and the time in ISO 8601', () => {
    const { logger, lines, last } = createRecordedLogger();

    logger.info({ expenseId: 'e1' }, 'Stored');

    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({ name: 'api', level: 'info', msg: 'Stored', expenseId: 'e1' });
    expect(last()['time']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('leaves out what is below its level', () => {
    const { logger, lines } = createRecordedLogger({ level: 'warn' });

    logger.info('Stored');

    expect(lines).toEqual([]);
  });

  it.each([
    ['a request header', { req: { headers: { authorization: 'Basic c2VjcmV0' } } }],
    ['a response cookie', { res: { headers: { 'set-cookie': 'session=c2VjcmV0' } } }],
    ["Telegram's secret header", { headers: { 'x-telegram-bot-api-secret-token': 'c2VjcmV0' } }],
    ['a field at the top', { password: 'c2VjcmV0' }],
    ['the configuration', { config: { openai: { apiKey: 'c2VjcmV0' } } }],
    ['the environment', { env: { DATABASE_URL: 'c2VjcmV0' } }],
  ])('takes out a secret by the name of its field: %s', (_where, fields) => {
    const { logger, lines } = createRecordedLogger();

    logger.info(fields, 'Seen');

    expect(lines.join()).toContain('[redacted]');
    expect(lines.join()).not.toContain('c2VjcmV0');
  });

  it('takes out what looks like a secret wherever it stands, in children too', () => {
    const { logger, lines } = createRecordedLogger();

    logger
      .child({ bot: BOT_TOKEN })
      .warn({ deep: { er: { url: ['postgres://app:hunter2@db/x'] } } }, `no ${BOT_TOKEN}`);

    expect(lines.join()).not.toMatch(/hunter2|AAHdq/);
  });

  it.each(['err', 'error'])('writes an error given as %s without the secrets in its message and stack', (key) => {
    const { logger, lines, last } = createRecordedLogger();

    logger.error({ [key]: new Error('connect postgres://app:hunter2@db/x') }, 'Failed');

    expect(lines.join()).not.toContain('hunter2');
    expect(last()[key]).toMatchObject({ type: 'Error', message: 'connect postgres://app:[redacted]@db/x' });
  });

  it('writes to standard output unless told otherwise', () => {
    expect(() => {
      createLogger({ name: 'api', level: 'silent' }).info('Not written');
    }).not.toThrow();
  });
});

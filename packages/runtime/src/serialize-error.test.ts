import { serializeError } from './serialize-error.ts';

const BOT_TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

describe('serializeError', () => {
  it('keeps the code, the status and the causes', () => {
    const cause = Object.assign(new TypeError('refused'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new Error('no answer', { cause }), { status: 503 });

    expect(serializeError(error)).toMatchObject({
      type: 'Error',
      message: 'no answer',
      stack: expect.stringContaining('serialize-error.test.ts') as string,
      status: 503,
      cause: { type: 'TypeError', message: 'refused', code: 'ECONNREFUSED' },
    });
  });

  it('leaves out the fields that drivers and SDKs add, which can hold what people wrote', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (note)=(birthday cake) already exists.',
      request: { body: 'birthday cake' },
    });

    expect(JSON.stringify(serializeError(error))).not.toContain('birthday cake');
  });

  it('keeps the errors of an AggregateError', () => {
    const error = new AggregateError([new Error('one'), new Error('two')], 'both');

    expect(serializeError(error).errors).toMatchObject([{ message: 'one' }, { message: 'two' }]);
  });

  it('ends with a circular cause', () => {
    const error = new Error('round');
    error.cause = error;

    expect(JSON.stringify(serializeError(error)).match(/"round"/g)).toHaveLength(6);
  });

  it('describes what was thrown and is no error', () => {
    expect(serializeError(`token ${BOT_TOKEN}`)).toEqual({ type: 'string', message: 'token [redacted]' });
  });

  it('does without a stack', () => {
    const error = new Error('bare');
    delete error.stack;

    expect(serializeError(error)).toEqual({ type: 'Error', message: 'bare' });
  });
});

import { redactSecrets } from './redact.ts';

const BOT_TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

describe('redactSecrets', () => {
  it.each([
    ['postgresql://app:hunter2@db:5432/expenses', 'postgresql://app:[redacted]@db:5432/expenses'],
    ['postgres://app:a/b#c!@db/expenses?sslmode=require', 'postgres://app:[redacted]@db/expenses?sslmode=require'],
    [`https://api.telegram.org/bot${BOT_TOKEN}/getMe`, 'https://api.telegram.org/bot[redacted]/getMe'],
    ['Incorrect API key: sk-proj-AbC_123-xyz.', 'Incorrect API key: [redacted].'],
    ['Incorrect API key provided: sk-abcd****wxyz', 'Incorrect API key provided: [redacted]'],
    ['Authorization: Bearer eyJhbGciOi.J9', 'Authorization: Bearer [redacted]'],
  ])('takes the secret out of %s', (text, expected) => {
    expect(redactSecrets(text)).toBe(expected);
  });

  it('takes out every secret of a text', () => {
    expect(redactSecrets('redis://a:one@x and redis://b:two@y')).toBe(
      'redis://a:[redacted]@x and redis://b:[redacted]@y',
    );
  });

  it.each([
    'postgresql://app@db:5432/expenses',
    'http://127.0.0.1:8000/api/v1/expenses?at=12:30',
    'risk-averse task-something-long',
    '2026-11-22T10:11:12.123Z',
    'mail to someone@example.org: done',
  ])('leaves %s as it is', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it('leaves JSON valid', () => {
    const line = JSON.stringify({ url: 'postgres://a:b@c/d', quote: '"Bearer abc"', token: BOT_TOKEN });

    expect(JSON.parse(redactSecrets(line))).toEqual({
      url: 'postgres://a:[redacted]@c/d',
      quote: '"Bearer [redacted]"',
      token: '[redacted]',
    });
  });
});

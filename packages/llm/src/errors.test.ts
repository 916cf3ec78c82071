import {
  AssistantError,
  AssistantTimeoutError,
  AuthenticationError,
  BudgetExceededError,
  InvalidAnswerError,
  RateLimitError,
  RefusalError,
  UnavailableError,
} from './errors.ts';

describe('assistant errors', () => {
  it.each([
    [AuthenticationError, 'AuthenticationError', 'authentication', false],
    [RateLimitError, 'RateLimitError', 'rate_limit', true],
    [AssistantTimeoutError, 'AssistantTimeoutError', 'timeout', true],
    [RefusalError, 'RefusalError', 'refusal', false],
    [InvalidAnswerError, 'InvalidAnswerError', 'invalid_answer', false],
    [UnavailableError, 'UnavailableError', 'unavailable', true],
    [BudgetExceededError, 'BudgetExceededError', 'budget', false],
  ])('%p says what it is and whether to try again', (type, name, code, retryable) => {
    const error = new type('why');

    expect(error).toBeInstanceOf(AssistantError);
    expect(error).toMatchObject({ name, code, retryable, message: 'why' });
    expect(error.usage).toBeUndefined();
    expect(error).not.toHaveProperty('cause');
  });

  it('keep their cause, and may say otherwise than their class whether to try again', () => {
    const cause = new Error('below');

    expect(new UnavailableError('why', { cause, retryable: false })).toMatchObject({ cause, retryable: false });
  });

  it('say how long to wait, when that is known', () => {
    expect(new RateLimitError('why').retryAfterMs).toBeNull();
    expect(new RateLimitError('why', { retryAfterMs: 200 }).retryAfterMs).toBe(200);
  });
});

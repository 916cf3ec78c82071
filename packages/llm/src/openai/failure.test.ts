import OpenAI from 'openai';
import { AssistantTimeoutError, UnavailableError } from '../errors.ts';
import { assistantErrorFor } from './failure.ts';

describe('assistantErrorFor', () => {
  it("takes the SDK's own timeout for one", () => {
    expect(assistantErrorFor(new OpenAI.APIConnectionTimeoutError())).toBeInstanceOf(AssistantTimeoutError);
  });

  it('names the causes, down to the code of the system', () => {
    const reset = Object.assign(new Error('read ECONNRESET 10.0.0.1'), { code: 'ECONNRESET' });
    const cause = new TypeError('fetch failed', { cause: reset });

    const error = assistantErrorFor(new OpenAI.APIConnectionError({ message: 'Connection error.', cause }));

    expect((error.cause as Error).message).toBe('APIConnectionError < TypeError < Error ECONNRESET');
  });

  it("keeps the provider's request id, which its support asks for", () => {
    const headers = new Headers({ 'x-request-id': 'req_0123456789abcdef' });

    const error = assistantErrorFor(new OpenAI.InternalServerError(500, { code: 'server_error' }, 'oops', headers));

    expect((error.cause as Error).message).toBe('InternalServerError 500 server_error req_0123456789abcdef');
  });

  it('takes anything else that is thrown for a provider out of reach', () => {
    expect(assistantErrorFor('what?')).toBeInstanceOf(UnavailableError);
  });

  it('follows a chain of causes that has no end for a while only', () => {
    const endless = new Error('round');
    endless.cause = endless;

    expect((assistantErrorFor(endless).cause as Error).message).toBe('Error < Error < Error < Error < Error');
  });
});

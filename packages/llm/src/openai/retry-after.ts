/**
 * Milliseconds that a response asks to wait, from `retry-after-ms` (OpenAI's own) or `Retry-After` (RFC 9110: seconds
 * or an HTTP date); null when it does not say, 0 when that time has passed.
 */
export function retryAfterMs(headers: Pick<Headers, 'get'> | undefined, now = Date.now()): number | null {
  const ms = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (Number.isFinite(ms)) return Math.max(0, ms);
  const header = headers?.get('retry-after') ?? '';
  const seconds = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) : Number.NaN;
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/**
 * A `fetch` that tells the SDK not to retry when the wait asked for is longer than the caller waits at all: the rate
 * limit is then reported at once, rather than a timeout later. The SDK would also cut waits above 60 s short.
 */
export function impatientFetch(patienceMs: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const wait = retryAfterMs(response.headers);
    if (wait === null || wait < patienceMs) return response;
    const headers = new Headers(response.headers);
    headers.set('x-should-retry', 'false');
    return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
  };
}

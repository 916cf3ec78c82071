/** Milliseconds to wait, from `Retry-After` (RFC 9110: seconds, or an HTTP date); null when it does not say. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

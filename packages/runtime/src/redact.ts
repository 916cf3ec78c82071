const REDACTED = '[redacted]';

/** What a secret looks like inside a text: each pattern keeps its first group and loses the rest. */
const SECRETS: readonly RegExp[] = [
  // The password of a URL: postgresql://name:password@host. A user name alone is no secret.
  /([a-z][a-z0-9+.-]*:\/\/[^\s/:@"'\\]*:)[^\s@"'\\]+(?=@)/gi,
  // A Telegram bot's token, also in the path of the URL that it is part of.
  /()\d{5,}:[\w-]{30,}/g,
  // An OpenAI-style key, also as half masked as its API quotes it back.
  /\b()sk-[\w*-]{8,}/g,
  /(\bbearer\s+)[^\s"'\\,]+/gi,
];

/**
 * Takes out of a text what looks like a secret: passwords in connection strings, bot tokens, API keys, bearer tokens.
 * It works on plain text and on JSON alike, and JSON stays valid.
 */
export function redactSecrets(text: string): string {
  return SECRETS.reduce((redacted, pattern) => redacted.replace(pattern, `$1${REDACTED}`), text);
}

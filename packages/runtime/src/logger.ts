import { pino } from 'pino';
import { redactSecrets } from './redact.ts';
import { serializeError } from './serialize-error.ts';

export type Logger = pino.Logger;
export type LogLevel = pino.LevelWithSilent;

export interface LoggerOptions {
  /** The process or the part of it that speaks: `api`, `bot`. */
  readonly name: string;
  readonly level: LogLevel;
  /** Where the JSON lines go; standard output, written synchronously, unless told. */
  readonly destination?: pino.DestinationStream;
}

/**
 * The logger of a process: JSON lines with the time in ISO 8601 and the level's name.
 *
 * Secrets are taken out twice: fields whose names say that they hold one, and, from each finished line, whatever
 * looks like one. What nothing can take out is what people write, so by convention the text of a message, a
 * merchant or a note is never passed to a logger; log its id.
 */
export function createLogger({ name, level, destination }: LoggerOptions): Logger {
  const options: pino.LoggerOptions = {
    name,
    level,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: SECRET_PATHS, censor: '[redacted]' },
    serializers: { err: serializeError, error: serializeError },
    hooks: { streamWrite: redactSecrets },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

const SECRET_FIELDS = [
  'authorization',
  'cookie',
  '["set-cookie"]',
  '["x-api-key"]',
  '["x-telegram-bot-api-secret-token"]',
  'password',
  'token',
  'botToken',
  'apiKey',
  'secret',
  'webhookSecret',
  'databaseUrl',
  'connectionString',
  'DATABASE_URL',
  'OPENAI_API_KEY',
  'EXCHANGE_RATE_API_KEY',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
];

/** Each secret field at the top, and one and two levels below it, as in `req.headers.authorization`. */
const SECRET_PATHS = SECRET_FIELDS.flatMap((field) =>
  ['', '*', '*.*'].map((parent) => (parent === '' || field.startsWith('[') ? parent + field : `${parent}.${field}`)),
);

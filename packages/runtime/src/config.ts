import { readFileSync } from 'node:fs';
import { BlockList, isIP } from 'node:net';
import * as z from 'zod';
import type { LogLevel } from './logger.ts';
import { serializeError } from './serialize-error.ts';

/** What the environment says, checked and complete. `null` is what was not set and has no default. */
export interface Config {
  readonly database: {
    /** Null: the embedded Postgres. */
    readonly url: string | null;
  };
  readonly llm: {
    /** `auto` is resolved: openai when there is a key or a base URL, else local. */
    readonly provider: 'openai' | 'local';
    readonly openai: {
      readonly apiKey: string | null;
      readonly model: string;
      /** Null: the SDK's own. */
      readonly baseUrl: string | null;
    };
    readonly timeoutMs: number;
    /** A decimal of US dollars, as `"12.50"`. Null: no limit. */
    readonly monthlyBudgetUsd: string | null;
  };
  readonly rates: {
    readonly apiKey: string | null;
    readonly apiUrl: string | null;
    /** The folder that holds the European Central Bank's files. */
    readonly ecbUrl: string;
  };
  readonly telegram: {
    /** Null: there is no bot. */
    readonly botToken: string | null;
    readonly apiRoot: string;
    /** Null: nobody was named, and the bot's owner invites people. */
    readonly allowedUserIds: readonly number[] | null;
    /** Null: the bot polls. */
    readonly webhookUrl: string | null;
    readonly webhookSecret: string | null;
  };
  readonly http: {
    readonly host: string;
    /** 0: any free port. */
    readonly port: number;
    readonly auth: 'token' | 'local';
    /** Telegram's numeric id of the person that `local` acts as when a request names nobody. */
    readonly defaultUserId: number;
    /** Origins of browsers that may call the API, as `https://example.org`. */
    readonly corsOrigins: readonly string[];
    /** Requests in a minute of one token; an address may make twice as many. */
    readonly rateLimit: number;
    /** Addresses and CIDR networks of proxies whose `X-Forwarded-For` is believed. */
    readonly trustedProxies: readonly string[];
  };
  readonly log: { readonly level: LogLevel };
  readonly metrics: {
    /** Null: no metrics are served. */
    readonly port: number | null;
  };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Says everything that is wrong with the configuration at once, by name and never by value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads the configuration; every process does it once, in its `main.ts`. A blank value counts as unset. A secret
 * can also be given as the path of a file that holds it, in the variable of its name with `_FILE` at the end.
 *
 * @throws {ConfigError} with every problem
 */
export function loadConfig(
  env: Environment,
  readFile: (path: string) => string = (path) => readFileSync(path, 'utf8'),
): Config {
  const secrets = readSecrets(env, readFile);
  const values = withoutBlanks({ ...env, ...secrets.values });
  // To the runtime, which reads it before us, a blank one is a zone that it does not know.
  if (env['TZ']?.trim() === '') values['TZ'] = '';
  const parsed = variables.safeParse(values);
  const problems = [
    ...secrets.problems,
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`),
    ...contradictions(values),
  ];
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);
  return deepFreeze(toConfig(parsed.data));
}

/** True for an address, or the name `localhost`, that only this machine can reach. */
export function isLoopbackHost(host: string): boolean {
  const family = isIP(host);
  if (family === 0) return host.toLowerCase() === 'localhost';
  return LOOPBACK.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** What can also be given in a file. */
export const SECRETS = [
  'DATABASE_URL',
  'OPENAI_API_KEY',
  'EXCHANGE_RATE_API_KEY',
  'TELEGRAM_BOT_TOKEN',
  'TELEGRAM_WEBHOOK_SECRET',
] as const;

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 8_000;

/** The one list of what can be set. A message goes on from the variable's name. */
const variables = z.object({
  NODE_ENV: z.string().optional(),

  DATABASE_URL: url(['postgresql:', 'postgres:'], 'must be a postgresql:// URL').optional(),

  LLM_PROVIDER: oneOf(['auto', 'openai', 'local']).default('auto'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODEL: z.string().default('gpt-4o-mini'),
  OPENAI_BASE_URL: httpUrl().optional(),
  LLM_TIMEOUT_MS: wholeNumber(100, 120_000).default(8_000),
  LLM_MONTHLY_BUDGET_USD: z
    .string()
    .regex(/^\d{1,9}(\.\d{1,6})?$/, 'must be an amount in US dollars, such as 5 or 12.50')
    .optional(),

  EXCHANGE_RATE_API_KEY: z.string().optional(),
  EXCHANGE_RATE_API_URL: httpUrl().optional(),
  ECB_RATES_URL: httpUrl().default('https://www.ecb.europa.eu/stats/eurofxref'),

  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'must be a token as @BotFather gives it: digits, a colon, letters')
    .optional(),
  TELEGRAM_API_ROOT: httpUrl().default('https://api.telegram.org'),
  TELEGRAM_ALLOWED_USER_IDS: list(isUserId, 'must be numeric user ids with commas between them')
    .transform((items) => items.map(Number))
    .optional(),
  TELEGRAM_WEBHOOK_URL: url(['https:'], 'must be an https:// URL').optional(),
  // https://core.telegram.org/bots/api#setwebhook, secret_token
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[\w-]{1,256}$/, 'must be 1 to 256 of A-Z, a-z, 0-9, _ and -')
    .optional(),

  HOST: z.string().refine(isHost, 'must be an address or a host name').default(DEFAULT_HOST),
  PORT: wholeNumber(0, 65_535).default(DEFAULT_PORT),
  API_AUTH: oneOf(['token', 'local']).optional(),
  // At most 52 significant bits: https://core.telegram.org/bots/api#user
  DEFAULT_USER_ID: wholeNumber(1, 2 ** 52).default(12_345),
  CORS_ORIGINS: list(isOrigin, 'must be exact origins, such as https://example.org, with commas between them').default(
    [],
  ),
  RATE_LIMIT: wholeNumber(1, 1_000_000).default(600),
  TRUSTED_PROXIES: list(
    isNetwork,
    'must be addresses or networks, such as 10.0.0.7 or 172.16.0.0/12, with commas between them',
  ).default([]),

  // Not in `Config`: the runtime itself goes by it.
  TZ: z.string().refine(isTimeZone, 'must be the name of a time zone, such as Europe/Paris, or be left out').optional(),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
});

/** The names of all variables, `_FILE` forms aside. */
export const VARIABLES = Object.keys(variables.shape);

type Variables = z.output<typeof variables>;
type Values = Readonly<Partial<Record<string, string>>>;

/** What is wrong with variables that are fine one by one. */
function contradictions(values: Values): string[] {
  const problems: string[] = [];
  const has = (name: string) => (values[name] ?? values[`${name}_FILE`]) !== undefined;

  if (values['LLM_PROVIDER'] === 'openai' && !has('OPENAI_API_KEY') && !has('OPENAI_BASE_URL')) {
    problems.push('LLM_PROVIDER is openai, which needs OPENAI_API_KEY, or OPENAI_BASE_URL for a server without keys');
  }
  const host = values['HOST'] ?? DEFAULT_HOST;
  if (authOf(values['API_AUTH'], values['NODE_ENV']) === 'local' && isHost(host) && !isLoopbackHost(host)) {
    problems.push(
      'API_AUTH is local, which lets in everyone who can connect, so HOST must be this machine alone ' +
        '(127.0.0.1, ::1 or localhost); set API_AUTH=token to listen on another address',
    );
  }
  if (has('TELEGRAM_WEBHOOK_URL') && !has('TELEGRAM_WEBHOOK_SECRET')) {
    problems.push('TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET, which proves that an update is from Telegram');
  }
  if (has('TELEGRAM_WEBHOOK_URL') && !has('TELEGRAM_BOT_TOKEN')) {
    problems.push('TELEGRAM_WEBHOOK_URL needs TELEGRAM_BOT_TOKEN');
  }
  const port = values['PORT'] ?? String(DEFAULT_PORT);
  if (values['METRICS_PORT'] === port && port !== '0') {
    problems.push('METRICS_PORT must be another port than PORT');
  }
  return problems;
}

/** `npm start` is one person on their own machine; a server in production asks for a token unless told. */
function authOf<Given extends string>(given: Given | undefined, mode: string | undefined) {
  return given ?? (mode === 'production' ? 'token' : 'local');
}

function toConfig(values: Variables): Config {
  const usesOpenAI =
    values.LLM_PROVIDER === 'openai' ||
    (values.LLM_PROVIDER === 'auto' && (values.OPENAI_API_KEY ?? values.OPENAI_BASE_URL) !== undefined);
  return {
    database: { url: values.DATABASE_URL ?? null },
    llm: {
      provider: usesOpenAI ? 'openai' : 'local',
      openai: {
        apiKey: values.OPENAI_API_KEY ?? null,
        model: values.OPENAI_MODEL,
        baseUrl: values.OPENAI_BASE_URL ?? null,
      },
      timeoutMs: values.LLM_TIMEOUT_MS,
      monthlyBudgetUsd: values.LLM_MONTHLY_BUDGET_USD ?? null,
    },
    rates: {
      apiKey: values.EXCHANGE_RATE_API_KEY ?? null,
      apiUrl: values.EXCHANGE_RATE_API_URL ?? null,
      ecbUrl: values.ECB_RATES_URL,
    },
    telegram: {
      botToken: values.TELEGRAM_BOT_TOKEN ?? null,
      apiRoot: values.TELEGRAM_API_ROOT,
      allowedUserIds: values.TELEGRAM_ALLOWED_USER_IDS ?? null,
      webhookUrl: values.TELEGRAM_WEBHOOK_URL ?? null,
      webhookSecret: values.TELEGRAM_WEBHOOK_SECRET ?? null,
    },
    http: {
      host: values.HOST,
      port: values.PORT,
      auth: authOf(values.API_AUTH, values.NODE_ENV),
      defaultUserId: values.DEFAULT_USER_ID,
      corsOrigins: values.CORS_ORIGINS,
      rateLimit: values.RATE_LIMIT,
      trustedProxies: values.TRUSTED_PROXIES,
    },
    log: { level: values.LOG_LEVEL },
    metrics: { port: values.METRICS_PORT ?? null },
  };
}

/** Takes each secret from its own variable or from the file that its `_FILE` variable names. */
function readSecrets(env: Environment, readFile: (path: string) => string) {
  const values: Record<string, string> = {};
  const problems: string[] = [];
  for (const name of SECRETS) {
    const fileVariable = `${name}_FILE`;
    const path = env[fileVariable]?.trim() ?? '';
    if (path === '') continue;
    if ((env[name]?.trim() ?? '') !== '') {
      problems.push(`${name} and ${fileVariable} are both set; keep one`);
      continue;
    }
    try {
      values[name] = readFile(path).trim();
      // Else a secret that was not written yet would pass for one that is not wanted.
      if (values[name] === '') problems.push(`${fileVariable} names a file that is empty`);
    } catch (error) {
      const { code = 'for an unknown reason' } = serializeError(error);
      problems.push(`${fileVariable} names a file that cannot be read: ${code}`);
    }
  }
  return { values, problems };
}

function withoutBlanks(env: Environment): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '') values[name] = trimmed;
  }
  return values;
}

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);
}

function oneOf<const Options extends readonly [string, ...string[]]>(options: Options) {
  return z.enum(options, { error: `must be one of ${options.join(', ')}` });
}

function httpUrl() {
  return url(['https:', 'http:'], 'must be an https:// or http:// URL');
}

function url(protocols: readonly string[], message: string) {
  return z.string().refine((text) => {
    const parsed = URL.parse(text);
    return parsed !== null && protocols.includes(parsed.protocol);
  }, message);
}

/** A comma-separated list; empty items are left out. */
function list(isItem: (item: string) => boolean, message: string) {
  return z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .refine((items) => items.every(isItem), message);
}

/** Whether the runtime takes TZ for a time zone: offsets, rules of POSIX and another spelling it takes for none, or for UTC. */
function isTimeZone(text: string) {
  // What knows time zones is slow to load.
  if (text === 'UTC') return true;
  if (!/^[A-Z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    return false;
  }
  const listed = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === text.toLowerCase());
  return listed === undefined || listed === text;
}

function isHost(text: string) {
  return isIP(text) !== 0 || /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(text);
}

/** An address, or a network of them as CIDR writes it. Source: RFC 4632, section 3.1; RFC 4291, section 2.3 */
function isNetwork(item: string) {
  const [, address = '', prefix] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(item) ?? [];
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return bits > 0 && Number(prefix ?? bits) <= bits;
}

function isUserId(item: string) {
  return /^[1-9]\d*$/.test(item) && Number.isSafeInteger(Number(item));
}

/** An origin exactly as browsers send it. `*` is none: it would let every website act as the person. */
function isOrigin(item: string) {
  return /^https?:/.test(item) && URL.parse(item)?.origin === item;
}

function deepFreeze<T extends object>(value: T): T {
  for (const child of Object.values(value)) {
    if (typeof child === 'object' && child !== null) deepFreeze(child as object);
  }
  return Object.freeze(value);
}

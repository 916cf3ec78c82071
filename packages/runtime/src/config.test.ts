import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, isLoopbackHost, loadConfig, type Environment } from './config.ts';

const BOT_TOKEN = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw';

function problemsOf(env: Environment, readFile?: (path: string) => string): readonly string[] {
  try {
    loadConfig(env, readFile);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('is complete with nothing set', () => {
    expect(loadConfig({})).toEqual({
      database: { url: null },
      llm: {
        provider: 'local',
        openai: { apiKey: null, model: 'gpt-4o-mini', baseUrl: null },
        timeoutMs: 8000,
        monthlyBudgetUsd: null,
      },
      rates: { apiKey: null, apiUrl: null, ecbUrl: 'https://www.ecb.europa.eu/stats/eurofxref' },
      telegram: {
        botToken: null,
        apiRoot: 'https://api.telegram.org',
        allowedUserIds: null,
        webhookUrl: null,
        webhookSecret: null,
      },
      http: {
        host: '127.0.0.1',
        port: 8000,
        auth: 'local',
        defaultUserId: 12345,
        corsOrigins: [],
        rateLimit: 600,
        trustedProxies: [],
      },
      log: { level: 'info' },
      metrics: { port: null },
    });
  });

  it('takes every variable', () => {
    const config = loadConfig({
      DATABASE_URL: 'postgresql://app:hunter2@db:5432/expenses',
      OPENAI_API_KEY: 'sk-secret-key',
      OPENAI_MODEL: 'gpt-4.1-mini',
      OPENAI_BASE_URL: 'http://localhost:11434/v1',
      LLM_PROVIDER: 'openai',
      LLM_TIMEOUT_MS: '2500',
      LLM_MONTHLY_BUDGET_USD: '12.50',
      EXCHANGE_RATE_API_KEY: 'rates-key',
      EXCHANGE_RATE_API_URL: 'https://rates.example.org/v1',
      ECB_RATES_URL: 'https://mirror.example.org/ecb',
      TELEGRAM_BOT_TOKEN: BOT_TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081',
      TELEGRAM_ALLOWED_USER_IDS: '12345, 9007199254740991,',
      TELEGRAM_WEBHOOK_URL: 'https://bot.example.org/telegram',
      TELEGRAM_WEBHOOK_SECRET: 'webhook-secret',
      HOST: '0.0.0.0',
      PORT: '80',
      API_AUTH: 'token',
      DEFAULT_USER_ID: '777',
      RATE_LIMIT: '50',
      TRUSTED_PROXIES: '10.0.0.0/8, 192.0.2.7, 2001:db8::/32',
      CORS_ORIGINS: 'https://app.example.org,http://localhost:5173',
      LOG_LEVEL: 'debug',
      METRICS_PORT: '9090',
    });

    expect(config).toEqual({
      database: { url: 'postgresql://app:hunter2@db:5432/expenses' },
      llm: {
        provider: 'openai',
        openai: { apiKey: 'sk-secret-key', model: 'gpt-4.1-mini', baseUrl: 'http://localhost:11434/v1' },
        timeoutMs: 2500,
        monthlyBudgetUsd: '12.50',
      },
      rates: {
        apiKey: 'rates-key',
        apiUrl: 'https://rates.example.org/v1',
        ecbUrl: 'https://mirror.example.org/ecb',
      },
      telegram: {
        botToken: BOT_TOKEN,
        apiRoot: 'http://127.0.0.1:8081',
        allowedUserIds: [12345, 9007199254740991],
        webhookUrl: 'https://bot.example.org/telegram',
        webhookSecret: 'webhook-secret',
      },
      http: {
        host: '0.0.0.0',
        port: 80,
        auth: 'token',
        defaultUserId: 777,
        corsOrigins: ['https://app.example.org', 'http://localhost:5173'],
        rateLimit: 50,
        trustedProxies: ['10.0.0.0/8', '192.0.2.7', '2001:db8::/32'],
      },
      log: { level: 'debug' },
      metrics: { port: 9090 },
    });
  });

  it('takes a blank value as unset', () => {
    expect(loadConfig({ DATABASE_URL: '', HOST: undefined, PORT: '  ', API_AUTH: '', CORS_ORIGINS: ' ' })).toEqual(
      loadConfig({}),
    );
  });

  it('cannot be changed', () => {
    const config = loadConfig({ CORS_ORIGINS: 'https://app.example.org' });

    expect([config, config.llm.openai, config.http.corsOrigins].every((part) => Object.isFrozen(part))).toBe(true);
  });

  describe('which model answers', () => {
    it.each<[string, Environment, 'openai' | 'local']>([
      ['auto with a key', { OPENAI_API_KEY: 'sk-secret-key' }, 'openai'],
      ['auto with a base URL', { LLM_PROVIDER: 'auto', OPENAI_BASE_URL: 'http://localhost:1/v1' }, 'openai'],
      ['auto with neither', { LLM_PROVIDER: 'auto' }, 'local'],
      ['local with a key', { LLM_PROVIDER: 'local', OPENAI_API_KEY: 'sk-secret-key' }, 'local'],
      ['openai with a base URL alone', { LLM_PROVIDER: 'openai', OPENAI_BASE_URL: 'http://localhost:1/v1' }, 'openai'],
    ])('%s', (_case, env, provider) => {
      expect(loadConfig(env).llm.provider).toBe(provider);
    });
  });

  describe('who may call the API', () => {
    it('asks for a token in production unless told otherwise', () => {
      expect(loadConfig({ NODE_ENV: 'production', HOST: '0.0.0.0' }).http.auth).toBe('token');
      expect(loadConfig({ NODE_ENV: 'production', API_AUTH: 'local' }).http.auth).toBe('local');
    });

    it.each(['127.0.0.1', '127.8.9.1', '::1', 'localhost'])('lets everyone in on %s', (HOST) => {
      expect(loadConfig({ HOST, API_AUTH: 'local' }).http).toMatchObject({ auth: 'local', host: HOST });
    });

    it.each(['0.0.0.0', '::', '192.168.1.5', 'expenses.example.org', 'localhost.example.org'])(
      'does not let everyone in on %s',
      (HOST) => {
        expect(problemsOf({ HOST, API_AUTH: 'local' })).toEqual([expect.stringMatching(/^API_AUTH is local, .*HOST/)]);
        expect(problemsOf({ HOST })).toHaveLength(1);
      },
    );
  });

  describe('a secret in a file', () => {
    it('is read without the newline at its end', () => {
      const folder = mkdtempSync(join(tmpdir(), 'config-'));
      const path = join(folder, 'key');
      writeFileSync(path, 'sk-secret-key\n');

      const config = loadConfig({ OPENAI_API_KEY_FILE: path });
      rmSync(folder, { recursive: true });

      expect(config.llm.openai.apiKey).toBe('sk-secret-key');
    });

    it('can be each of the secrets', () => {
      const files: Record<string, string> = {
        '/s/db': 'postgres://app:hunter2@db/x',
        '/s/openai': 'sk-secret-key',
        '/s/rates': 'rates-key',
        '/s/bot': BOT_TOKEN,
        '/s/webhook': 'webhook-secret',
      };

      const config = loadConfig(
        {
          DATABASE_URL_FILE: '/s/db',
          OPENAI_API_KEY_FILE: '/s/openai',
          EXCHANGE_RATE_API_KEY_FILE: '/s/rates',
          TELEGRAM_BOT_TOKEN_FILE: '/s/bot',
          TELEGRAM_WEBHOOK_SECRET_FILE: '/s/webhook',
        },
        (path) => `${files[path] ?? ''}\r\n`,
      );

      expect([
        config.database.url,
        config.llm.openai.apiKey,
        config.rates.apiKey,
        config.telegram.botToken,
        config.telegram.webhookSecret,
      ]).toEqual(Object.values(files));
    });

    it('counts, blank, as not given', () => {
      expect(loadConfig({ OPENAI_API_KEY_FILE: ' ', OPENAI_API_KEY: 'sk-secret-key' }).llm.openai.apiKey).toBe(
        'sk-secret-key',
      );
    });

    it('is refused beside the secret itself', () => {
      expect(problemsOf({ OPENAI_API_KEY: 'sk-secret-key', OPENAI_API_KEY_FILE: '/s/key' })).toEqual([
        'OPENAI_API_KEY and OPENAI_API_KEY_FILE are both set; keep one',
      ]);
    });

    it('is a problem when it cannot be read, and no second one for what depends on it', () => {
      expect(problemsOf({ LLM_PROVIDER: 'openai', OPENAI_API_KEY_FILE: join(tmpdir(), 'no', 'such', 'file') })).toEqual(
        ['OPENAI_API_KEY_FILE names a file that cannot be read: ENOENT'],
      );
    });

    it('is a problem when reading it fails without a code', () => {
      const fail = () => {
        throw new Error('no');
      };

      expect(problemsOf({ DATABASE_URL_FILE: '/s/db' }, fail)).toEqual([
        'DATABASE_URL_FILE names a file that cannot be read: for an unknown reason',
      ]);
    });

    it('is a problem when it is empty', () => {
      expect(problemsOf({ DATABASE_URL_FILE: '/s/db' }, () => '\n')).toEqual([
        'DATABASE_URL_FILE names a file that is empty',
      ]);
    });
  });

  describe('a value that cannot be used', () => {
    it.each([
      ['DATABASE_URL', 'mysql://db/expenses'],
      ['DATABASE_URL', 'expenses'],
      ['LLM_PROVIDER', 'OpenAI'],
      ['OPENAI_BASE_URL', 'localhost:11434'],
      ['LLM_TIMEOUT_MS', '99'],
      ['LLM_TIMEOUT_MS', '120001'],
      ['LLM_MONTHLY_BUDGET_USD', '-1'],
      ['LLM_MONTHLY_BUDGET_USD', '1,50'],
      ['EXCHANGE_RATE_API_URL', 'ftp://rates.example.org'],
      ['TELEGRAM_BOT_TOKEN', 'token'],
      ['TELEGRAM_API_ROOT', 'telegram'],
      ['TELEGRAM_ALLOWED_USER_IDS', '12,bob'],
      ['TELEGRAM_ALLOWED_USER_IDS', '9007199254740993'],
      ['TELEGRAM_WEBHOOK_SECRET', 'with spaces in it'],
      ['HOST', 'http://localhost'],
      ['PORT', '65536'],
      ['PORT', '80.5'],
      ['PORT', '0x50'],
      ['API_AUTH', 'none'],
      ['DEFAULT_USER_ID', '0'],
      ['DEFAULT_USER_ID', '9007199254740992'],
      ['CORS_ORIGINS', '*'],
      ['TRUSTED_PROXIES', 'proxy.example.org'],
      ['TRUSTED_PROXIES', '10.0.0.0/33'],
      ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
      ['CORS_ORIGINS', 'https://app.example.org/path'],
      ['TZ', 'Nowhere/Zone'],
      ['TZ', 'Europe/paris'],
      ['TZ', '+03:00'],
      ['TZ', ' '],
      ['LOG_LEVEL', 'verbose'],
      ['METRICS_PORT', '-1'],
      ['METRICS_PORT', '8000'],
    ])('%s=%s', (name, value) => {
      expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(`^${name} must be `)]);
    });

    it('includes a webhook that is not https', () => {
      const env = {
        TELEGRAM_BOT_TOKEN: BOT_TOKEN,
        TELEGRAM_WEBHOOK_URL: 'http://bot.example.org',
        TELEGRAM_WEBHOOK_SECRET: 's',
      };

      expect(problemsOf(env)).toEqual(['TELEGRAM_WEBHOOK_URL must be an https:// URL']);
    });
  });

  it.each(['UTC', 'Europe/Paris', 'Asia/Kolkata', 'Etc/GMT+3'])('takes the time zone %s', (TZ) => {
    expect(problemsOf({ TZ })).toEqual([]);
  });

  it('wants the token and the secret beside a webhook', () => {
    expect(problemsOf({ TELEGRAM_WEBHOOK_URL: 'https://bot.example.org' })).toEqual([
      expect.stringContaining('needs TELEGRAM_WEBHOOK_SECRET'),
      expect.stringContaining('needs TELEGRAM_BOT_TOKEN'),
    ]);
  });

  it('takes port 0, any free port, for both the API and the metrics', () => {
    expect(problemsOf({ PORT: '0', METRICS_PORT: '0' })).toEqual([]);
  });

  it('lists all problems at once, those between variables too', () => {
    expect(
      problemsOf({ PORT: 'http', LOG_LEVEL: 'loud', LLM_PROVIDER: 'openai', HOST: '0.0.0.0', API_AUTH: 'local' }),
    ).toEqual([
      expect.stringMatching(/^PORT must be a whole number from 0 to 65535$/),
      expect.stringMatching(/^LOG_LEVEL must be one of trace, debug, /),
      expect.stringMatching(/^LLM_PROVIDER is openai, which needs OPENAI_API_KEY/),
      expect.stringMatching(/^API_AUTH is local/),
    ]);
  });

  it('never repeats a value in its message', () => {
    const load = () =>
      loadConfig({
        DATABASE_URL: 'hunter2',
        TELEGRAM_BOT_TOKEN: 'hunter2',
        TELEGRAM_WEBHOOK_SECRET: 'hunter2!',
        OPENAI_BASE_URL: 'hunter2',
        LLM_PROVIDER: 'hunter2',
      });

    expect(load).toThrow('The configuration cannot be used:\n  - DATABASE_URL must be');
    expect(load).not.toThrow('hunter2');
  });
});

describe('isLoopbackHost', () => {
  it.each(['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', 'localhost', 'LOCALHOST'])(
    'is true for %s',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  it.each(['0.0.0.0', '128.0.0.1', '::', '::2', '::ffff:10.0.0.1', 'localhost.example.org', ''])(
    'is false for %j',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});

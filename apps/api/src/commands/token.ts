/** `pnpm token`: makes, lists and revokes tokens. `node token.js` in the image, on the database of DATABASE_URL. */
import { existsSync } from 'node:fs';
import { ConfigError, loadConfig, type Config } from '@expenses/runtime';
import { InvalidTokenRequestError, PeopleService, TokenNotFoundError, TokenService } from '@expenses/services';
import { isDatabaseUnavailable, PrismaUnitOfWork } from '@expenses/storage';
import { EmbeddedPostgresError, withEmbeddedPostgres } from '@expenses/storage/embedded';
import { FIRST_PREFERENCE } from '../first-preference.ts';
import { tokenCommand, UsageError } from './token-command.ts';

const THEIRS = [ConfigError, EmbeddedPostgresError, InvalidTokenRequestError, TokenNotFoundError, UsageError];

try {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = loadConfig(process.env);
  const { url } = config.database;
  if (url === null) await withEmbeddedPostgres({ dataDir: 'data' }, (own) => run(own, config));
  else await run(url, config);
} catch (error) {
  console.error(told(error));
  process.exitCode = 1;
}

/** What whoever runs this can put right is told by its message; of anything else it takes the stack to find it. */
function told(error: unknown): unknown {
  const { message, code } = error as { readonly message: string; readonly code?: string };
  if (THEIRS.some((kind) => error instanceof kind)) return message;
  // A host of several addresses fails with several errors, and no message of its own.
  return isDatabaseUnavailable(error) ? `The database cannot be used: ${message || String(code)}` : error;
}

async function run(url: string, config: Config): Promise<void> {
  const unitOfWork = new PrismaUnitOfWork({ url, applicationName: 'expenses-token', poolSize: 1 });
  const clock = (): Date => new Date();
  try {
    await tokenCommand(process.argv.slice(2), {
      people: new PeopleService({ unitOfWork, firstPreference: FIRST_PREFERENCE }),
      tokens: new TokenService({ unitOfWork, clock }),
      defaultUserId: config.http.defaultUserId,
      now: clock(),
      print: (line) => {
        console.log(line);
      },
    });
  } finally {
    await unitOfWork.close();
  }
}

/** Where the workers of a Jest run find the migrated template database. */
const TEMPLATE_URL = 'TEST_DATABASE_TEMPLATE_URL';

/** The environment is the one way from Jest's global setup to its workers. */
export const templateUrl = {
  publish(url: string): void {
    environment()[TEMPLATE_URL] = url;
  },
  withdraw(): void {
    Reflect.deleteProperty(environment(), TEMPLATE_URL);
  },
  read(): string {
    const url = environment()[TEMPLATE_URL];
    if (url === undefined) {
      throw new Error(
        `There is no test database (${TEMPLATE_URL} is unset). The package's jest.config.js needs a globalSetup made ` +
          'by databaseGlobalSetup.',
      );
    }
    return url;
  },
};

function environment(): NodeJS.ProcessEnv {
  // eslint-disable-next-line no-restricted-properties -- see templateUrl
  return process.env;
}

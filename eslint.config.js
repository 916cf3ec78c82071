import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import jest from 'eslint-plugin-jest';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Imports run one way: apps -> services -> (storage, llm) -> runtime. `testing` is for tests alone.
 * The list says what each package may not import, whatever its package.json says.
 */
const FORBIDDEN = {
  'packages/runtime': ['@expenses/*'],
  'packages/testing': ['@expenses/*'],
  'packages/storage': ['@expenses/llm', '@expenses/services', '@expenses/api', '@expenses/bot'],
  'packages/llm': ['@expenses/storage', '@expenses/storage/*', '@expenses/services', '@expenses/api', '@expenses/bot'],
  'packages/services': ['@expenses/api', '@expenses/bot', '@prisma/*', 'prisma', 'openai', 'openai/*', 'pg'],
  'apps/api': ['@expenses/bot', '@prisma/*', 'prisma', 'openai', 'openai/*', 'pg'],
  'apps/bot': ['@expenses/api', '@prisma/*', 'prisma', 'openai', 'openai/*', 'pg'],
};
/** Around a package's entry: what it exports is what there is to import. */
const AROUND_THE_ENTRY = { regex: '^(\\.\\./){2,}(api|bot|web|llm|runtime|services|storage|testing)/' };
const TESTS = ['**/*.test.ts', '**/*.contract.ts'];
const TEST_SUPPORT = ['**/test-database/*.ts', '**/test-support/**/*.ts', '**/bench/*.ts'];
const TEST_ONLY = ['@expenses/testing', '@expenses/testing/*'];

/** What it knows of them are interfaces. Their main entries load Prisma and OpenAI's SDK; the others do not. */
const INTERFACES_ONLY = {
  'packages/services': { regex: '^@expenses/(storage|llm)$', allowTypeImports: true },
};

const arrows = Object.entries(FORBIDDEN).flatMap(([folder, forbidden]) => [
  restrictImports(
    [`${folder}/**/*.ts`],
    [...TESTS, ...TEST_SUPPORT],
    [
      AROUND_THE_ENTRY,
      ...[...forbidden, ...TEST_ONLY].map((name) => ({ group: [name] })),
      ...(folder in INTERFACES_ONLY ? [INTERFACES_ONLY[/** @type {'packages/services'} */ (folder)]] : []),
    ],
  ),
  restrictImports(
    [...TESTS, ...TEST_SUPPORT].map((pattern) => `${folder}/${pattern}`),
    [],
    [AROUND_THE_ENTRY, ...forbidden.filter((name) => name !== '@expenses/*').map((name) => ({ group: [name] }))],
  ),
]);

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', '**/coverage/', '**/generated/', '**/.turbo/', 'data/', '.tools/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A method is async so that what it throws is a rejection, whether or not this implementation waits for anything.
      '@typescript-eslint/require-await': 'off',
      // One place reads the environment: main.ts, which hands it to loadConfig.
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only a composition root (main.ts, commands/) reads the environment.',
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-console': 'error',
    },
  },
  ...arrows,
  {
    files: ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportExpression[source.value=/^(@expenses|@prisma|openai|pg)/]',
          message: 'Imports run one way, and those of ours stand at the top: see "The house" in docs/architecture.md.',
        },
        {
          selector: "ImportDeclaration[source.value='node:process'] ImportSpecifier[imported.name='env']",
          message: 'Only a composition root (main.ts, commands/) reads the environment.',
        },
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: "import * as z from 'zod': a bundle takes all of zod for a name, 0.4 MB that each start would read.",
        },
      ],
    },
  },
  {
    files: ['**/main.ts', '**/commands/*.ts', 'scripts/**', '**/*.config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-console': 'off' },
  },
  {
    files: TESTS,
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'request.**.expect', '*.hears'] },
      ],
      'jest/no-conditional-expect': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // What an app is measured by knows nothing of the house.
  { files: ['**/bench/*.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  { files: ['**/*.contract.ts'], rules: { 'jest/no-export': 'off' } },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  prettier,
);

/**
 * @param {string[]} files
 * @param {string[]} ignores
 * @param {({ group: string[] } | { regex: string, allowTypeImports?: boolean })[]} imports what these files may not import
 * @returns {import('eslint').Linter.Config}
 */
function restrictImports(files, ignores, imports) {
  const message = 'Imports run one way: see "The house" in docs/architecture.md.';
  const patterns = imports.map((forbidden) => ({ ...forbidden, message }));
  return { files, ignores, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

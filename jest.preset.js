import { fileURLToPath } from 'node:url';

/**
 * The one Jest configuration; every package's jest.config.js is `export default jestPreset()`.
 *
 * `coverageThreshold` is the project's gate: 95 % of each measure, in each package.
 *
 * @param {import('jest').Config} [overrides] what one package needs beyond this
 * @returns {import('jest').Config}
 */
export function jestPreset(overrides = {}) {
  return {
    testEnvironment: 'node',
    roots: ['<rootDir>/src'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\.ts$': ['ts-jest', { useESM: true, diagnostics: false }] },
    // ts-jest writes relative imports with the extension .js; the files are .ts.
    moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
    collectCoverage: true,
    coverageDirectory: 'coverage',
    coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
    // Tests do not count. Composition roots run as processes of their own, and their tests start them as such.
    collectCoverageFrom: ['src/**/*.ts', '!src/**/*.{test,contract}.ts', '!src/**/main.ts', '!src/commands/**'],
    setupFilesAfterEnv:
      process.env['CI'] === undefined ? [] : [fileURLToPath(new URL('jest.retry.js', import.meta.url))],
    coverageThreshold: { global: { statements: 95, branches: 95, functions: 95, lines: 95 } },
    // Long: a machine that is busy is no failure.
    testTimeout: 60_000,
    ...overrides,
  };
}

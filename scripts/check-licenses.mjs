/**
 * `pnpm check:licenses`: of what is installed, each package has a licence that lets us use it as we do. What the images
 * hold (production) must not ask for more than a notice; what only builds and tests them may also be under terms that
 * bind those who pass it on, which we do not.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

/** https://spdx.org/licenses */
const NOTICE_ONLY = new Set([
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT'],
  ...['Python-2.0', 'Unlicense', 'Zlib'],
  // Names of MIT and BSD that are none of SPDX's
  ...['MIT/X11', 'MIT and ISC', 'BDS-3-Clause'],
]);

/** By the package's name: the licence that it states, and why it is fine. */
const EXCEPTIONS = {
  shipped: {
    '@resvg/resvg-wasm': [
      'MPL-2.0',
      'used as it is published; MPL asks for the source of changed files, of which there are none',
    ],
    'dejavu-fonts-ttf': [
      'Unknown',
      'its LICENSE is that of Bitstream Vera, which allows to pass the fonts on as they are',
    ],
  },
  development: {
    'caniuse-lite': ['CC-BY-4.0', 'data that a test tool reads'],
    dockerlinter: ['GPL-3.0-or-later', 'a program that is run, and no part of ours'],
    elkjs: ['EPL-2.0', 'of the Prisma CLI, which only generates code'],
  },
};

let count = 0;
const problems = [
  ...check(licensesOf('--prod'), EXCEPTIONS.shipped),
  ...check(licensesOf(), { ...EXCEPTIONS.shipped, ...EXCEPTIONS.development }),
];
for (const problem of new Set(problems)) console.log(problem);
if (problems.length === 0) console.log(`The licences of ${count} packages are fine`);
process.exitCode = problems.length === 0 ? 0 : 1;

/**
 * @param {Record<string, { name: string, versions: string[] }[]>} byLicense
 * @param {Record<string, string[]>} exceptions
 */
function check(byLicense, exceptions) {
  const entries = Object.entries(byLicense).flatMap(([license, packages]) =>
    packages.map(({ name, versions }) => ({ license, name, versions })),
  );
  count = entries.length;
  if (count === 0) return ['pnpm lists no packages: is everything installed?'];
  return entries
    .filter(({ license, name }) => !isFree(license) && exceptions[name]?.[0] !== license)
    .map(({ license, name, versions }) => `${name} ${versions.join(', ')} is under ${license}`);
}

/** Of alternatives one must do; of parts, each. @param {string} license an SPDX expression */
function isFree(license) {
  if (NOTICE_ONLY.has(license)) return true;
  const expression = license.replaceAll(/[()]/g, '');
  return expression
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((part) => NOTICE_ONLY.has(part.trim())));
}

/** @param {string[]} which */
function licensesOf(...which) {
  const { status, stdout, stderr } = spawnSync('pnpm', ['licenses', 'list', '--recursive', '--json', ...which], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (status !== 0) throw new Error(`pnpm licenses failed: ${stderr}`);
  return JSON.parse(stdout);
}

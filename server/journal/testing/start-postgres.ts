import { execFile } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** A PostgreSQL of its own on a socket in a folder of its own, which answers no other address. */
export type Postgres = { address(database: string): string; stop(): Promise<void> };

/** Starts Debian's PostgreSQL, with nothing in it; null where it is not installed. */
export async function startPostgres(): Promise<Postgres | null> {
  const bin = await postgresBin();
  if (bin === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'journal-postgres-'));
  // PostgreSQL does not run as root.
  const user = process.getuid?.() === 0 ? await postgresUser() : {};
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const language = { env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' } };
  await runFile(join(bin, 'initdb'), ['-D', data, '-U', 'journal', '--auth=trust', '-E', 'UTF8'], {
    ...user,
    ...language,
    cwd: folder,
  });
  // A socket in the folder and no other address; what is lost in a power cut does not matter here.
  const settings = `-k ${folder} -c listen_addresses= -c max_connections=50 -c fsync=off`;
  const control = (...args: string[]) =>
    runFile(join(bin, 'pg_ctl'), ['-D', data, '-l', join(folder, 'log'), '-w', ...args], {
      ...user,
      ...language,
      cwd: folder,
    });
  await control('start', '-o', settings);
  return {
    address: (database) => `postgres://journal@/${database}?host=${encodeURIComponent(folder)}`,
    async stop() {
      await control('stop', '-m', 'immediate');
      await rm(folder, { recursive: true });
    },
  };
}

/** The programs of the newest version; Debian keeps them off the path. */
async function postgresBin(): Promise<string | null> {
  const root = '/usr/lib/postgresql';
  const versions = await readdir(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const newest = versions.toSorted((one, other) => Number(other) - Number(one))[0];
  return newest === undefined ? null : join(root, newest, 'bin');
}

async function postgresUser(): Promise<{ uid?: number; gid?: number }> {
  const line = (await readFile('/etc/passwd', 'utf8')).split('\n').find((one) => one.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

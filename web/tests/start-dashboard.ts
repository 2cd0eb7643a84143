import { spawn, type ChildProcess } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    address: string;
    /** Where a municipality has loaded a few kinds of files and no ledger. */
    fewAddress: string;
    /** The same figures, where a test may write: what it writes is seen nowhere else. */
    writingAddress: string;
    /** Where nothing was loaded yet. */
    emptyAddress: string;
    /** Where a test may open another site, which may show figures in a frame. */
    sitePort: number;
  }
}

const root = join(import.meta.dirname, '../..');

const servers: ChildProcess[] = [];
let folder: string | null = null;

const run = (args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} stopped with ${code}`))));
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => {
        if (found === null || typeof found === 'string') reject(new Error('no port'));
        else resolve(found.port);
      });
    });
  });

const answers = async (address: string): Promise<boolean> => {
  const response = await fetch(`${address}/v1/health`).catch(() => null);
  // A 503 says that there is no data: that too is an answer.
  return response !== null;
};

const untilItAnswers = async (address: string): Promise<void> => {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await answers(address)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server at ${address} does not answer`);
};

const serve = async (warehouse: string, sitePort: number, own: NodeJS.ProcessEnv = {}): Promise<string> => {
  const port = await freePort();
  const env = {
    ...process.env,
    WAREHOUSE: warehouse,
    PORT: String(port),
    HOST: '127.0.0.1',
    EMBED_SITES: `http://localhost:${sitePort}`,
    ...own,
  };
  servers.push(spawn(process.execPath, ['server/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }));
  const address = `http://127.0.0.1:${port}`;
  await untilItAnswers(address);
  return address;
};

const few = ['huisverboden.csv', 'iv3_2023_jaarrekening_noordoostpolder.csv'];

/** Once per run: the web is built, the fixtures go through the real pipe, and the real server serves them. */
export const setup = async (project: TestProject): Promise<void> => {
  folder = await mkdtemp(join(tmpdir(), 'dashboard-'));
  const [extracts, someExtracts] = [join(folder, 'extracts'), join(folder, 'some-extracts')];
  const [warehouse, fewWarehouse] = [join(folder, 'all', 'warehouse'), join(folder, 'few', 'warehouse')];
  const build = run(['scripts/build-web.mjs']);
  const load = async () => {
    await run(['fixtures/generate.ts', extracts]);
    await mkdir(someExtracts);
    await Promise.all(few.map((file) => copyFile(join(extracts, file), join(someExtracts, file))));
    await run(['indicators/main.ts', 'load', someExtracts, '--warehouse', fewWarehouse]);
    await run(['indicators/main.ts', 'load', extracts, '--warehouse', warehouse]);
  };
  await Promise.all([build, load()]);
  const sitePort = await freePort();
  project.provide('sitePort', sitePort);
  project.provide('address', await serve(warehouse, sitePort));
  project.provide('fewAddress', await serve(fewWarehouse, sitePort));
  const own = { JOURNAL_URL: join(folder, 'writing.sqlite'), UPLOADS: 'uit' };
  project.provide('writingAddress', await serve(fewWarehouse, sitePort, own));
  project.provide('emptyAddress', await serve(join(folder, 'empty', 'warehouse'), sitePort));
};

export const teardown = async (): Promise<void> => {
  for (const server of servers) server.kill('SIGTERM');
  if (folder !== null) await rm(folder, { recursive: true, force: true });
};

import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { generate } from '../../fixtures/generate.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Builds the web, serves it over the fixtures (or over the warehouse of WAREHOUSE), and gives its address. */
export const serve = async (port: number): Promise<{ address: string; stop: () => Promise<void> }> => {
  const env = { ...process.env, NODE_ENV: 'production' };
  await run(process.execPath, ['web/node_modules/vite/bin/vite.js', 'build', 'web'], { cwd: root, env });
  const folder = await mkdtemp(join(tmpdir(), 'bench-web-'));
  const warehouse = process.env['WAREHOUSE'] ?? join(folder, 'warehouse');
  if (process.env['WAREHOUSE'] === undefined) {
    await generate(join(folder, 'extracts'));
    const load = ['indicators/main.ts', 'load', join(folder, 'extracts'), '--warehouse', warehouse];
    await run(process.execPath, load, { cwd: root });
  }
  const server = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...env, WAREHOUSE: warehouse, PORT: String(port), HOST: '127.0.0.1' },
    stdio: 'ignore',
  });
  const stop = async () => {
    server.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${address}/v1/health`).catch(() => null);
    if (answer?.ok === true) return { address, stop };
    await wait(200);
  }
  await stop();
  throw new Error('the server does not answer');
};

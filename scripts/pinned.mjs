// What every command of the root shares: install once, then run with the pinned Node 24.
// Plain JavaScript, because it runs on whatever Node (20 or newer) the machine has before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** pnpm comes through npx: nothing has to be installed by hand, and the version is exact. */
const PNPM = 'pnpm@12.21.0';
const stamp = join(root, 'node_modules', '.installed');

/** Starts a program and answers with its exit code; Ctrl-C goes to the child, and we end after it. */
export function run(program, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: `${nodeFolder()}${delimiter}${process.env.PATH ?? ''}`, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const pass = (signal) => {
      // A terminal sends Ctrl-C to the whole group: then the child ends by itself and we only wait for it.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on('SIGTERM', pass).on('SIGINT', pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      if (quiet && code !== 0) process.stdout.write(output);
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
    });
  });
}

/** Installs from the lockfile unless that was done already. `all` adds what tests and checks need. */
export async function install({ all }) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  const done = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (done[0] === wanted && (done[1] === 'all' || !all)) return;
  const args = ['--yes', '--loglevel=error', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const code = await run('npx', all ? args : [...args, '--prod'], { env: { CI: 'true' }, quiet: true });
  if (code !== 0) throw new Error('Installeren is niet gelukt. Kijk hierboven wat pnpm zegt en probeer het opnieuw.');
  writeFileSync(stamp, `${wanted} ${all ? 'all' : 'prod'}`);
}

/** Runs a TypeScript program of the workspace with the pinned Node. */
export async function runPinned(args) {
  await install({ all: !args[0]?.startsWith('indicators/') });
  return run(pinnedNode(), args);
}

export function pinnedNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const names = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  const found = names.map((name) => join(root, 'node_modules', name, 'bin', binary)).find(existsSync);
  if (found) return found;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error(
    `Voor ${process.platform} ${process.arch} is geen Node 24 meegeleverd. Installeer Node 24 en begin opnieuw.`,
  );
}

/** The folder that goes first on the path of every child; the machine's own Node until the pinned one is there. */
function nodeFolder() {
  return existsSync(stamp) ? dirname(pinnedNode()) : dirname(process.execPath);
}

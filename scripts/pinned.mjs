// What every command of the root shares: install once, then run with the pinned Node 24.
// Plain JavaScript, because it runs on whatever Node (20 or newer) the machine has before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** pnpm comes through npx: nothing has to be installed by hand, and the version is exact. */
export const PNPM = 'pnpm@12.21.0';
const stamp = join(root, 'node_modules', '.installed');

/** Signals that ask us to stop, with the exit code of a program that one of them ended. */
const stops = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

/** Who started us. npm starts a shell, which a signal ends without a word to us: then we are somebody else's child. */
const parent = process.ppid;
const isLeftByNpm = () => process.env.npm_lifecycle_event !== undefined && process.ppid !== parent;

/**
 * Starts a program and answers with its exit code. Who asks us to stop, by Ctrl-C or a signal or by ending npm, stops the
 * program, and then us: what comes after it is not begun.
 */
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
    let asked = null;
    const stop = (signal) => {
      asked = signal;
      // A terminal sends Ctrl-C to the whole group: then the child ends by itself and we only wait for it.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of Object.keys(stops)) process.on(signal, stop);
    const watch = setInterval(() => asked === null && isLeftByNpm() && stop('SIGTERM'), 250).unref();
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      for (const name of Object.keys(stops)) process.off(name, stop);
      if (asked !== null) process.exit(code ?? stops[asked]);
      if (quiet && code !== 0) process.stdout.write(output);
      resolve(code ?? stops[signal] ?? 1);
    });
  });
}

/** Installs from the lockfile unless that was done already. `all` adds what tests and checks need; once there, it stays. */
export async function install({ all }) {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex');
  const done = existsSync(stamp) ? readFileSync(stamp, 'utf8').split(' ') : [];
  if (done[0] === wanted && (done[1] === 'all' || !all)) return;
  // Also where pnpm itself was asked to install: what a developer has is not taken away.
  const everything = all || done[1] === 'all' || existsSync(join(root, 'node_modules', 'vitest'));
  const args = ['--yes', '--loglevel=error', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const code = await run('npx', everything ? args : [...args, '--prod'], { env: { CI: 'true' }, quiet: true });
  if (code !== 0) throw new Error('Installeren is niet gelukt. Kijk hierboven wat pnpm zegt en probeer het opnieuw.');
  writeFileSync(stamp, `${wanted} ${everything ? 'all' : 'prod'}`);
}

/** A release makes some hundred MB of what lives short, and is a tenth quicker when it is looked through less often. */
const roomForWhatLivesShort = '--max-semi-space-size=64';

/** Runs a TypeScript program of the workspace with the pinned Node. */
export async function runPinned(args) {
  await install({ all: !/^(indicators|server)\//.test(args[0] ?? '') });
  return run(pinnedNode(), [roomForWhatLivesShort, ...args]);
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

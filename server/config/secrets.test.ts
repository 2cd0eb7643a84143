import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { reference } from './reference.ts';
import { settings, type Setting } from './settings.ts';

const mark = 'zeer-geheim-1f9c';
const secrets = Object.entries<Setting>(settings).flatMap(([name, { secret = false }]) => (secret ? [name] : []));

test('what is secret is known to be so, by the name of it too', () => {
  expect(secrets).toEqual(['JOURNAL_URL', 'OIDC_CLIENT_SECRET', 'SMTP_PASSWORD']);
  // The name of a file is none itself.
  const looksSecret = Object.keys(settings).filter((name) => /(SECRET|PASSWORD|TOKEN|KEY)(?!.*_FILE$)/.test(name));
  expect(looksSecret.filter((name) => !secrets.includes(name))).toEqual([]);
  expect(reference()).not.toContain(mark);
});

/** Whatever else is wrong, and whatever is wrong with it. */
const told = (environment: Readonly<Record<string, string>>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
};

test.each(secrets)('%s is in no message of a start that is refused, from the environment or from a file', (name) => {
  const file = join(mkdtempSync(join(tmpdir(), 'geheim-')), 'geheim');
  const value = name === 'JOURNAL_URL' ? `postgres://dashboard:${mark}@127.0.0.1:1/journaal` : mark;
  writeFileSync(file, value);
  for (const given of [{ [name]: value }, { [`${name}_FILE`]: file }]) {
    const said = told({ ...given, PORT: 'x', SMTP_HOST: 'mail.example', SMTP_TLS: 'geen', SIGN_IN: 'oidc' });
    expect(said).toContain('PORT');
    expect(said).not.toContain(mark);
  }
});

test('a server that cannot reach its journal says so without the password of it, in no line of its output', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/main.ts'], {
    cwd: join(import.meta.dirname, '../..'),
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: process.env['PATH'] ?? '',
      LOG_LEVEL: 'info',
      PORT: '0',
      WAREHOUSE: join(mkdtempSync(join(tmpdir(), 'leeg-')), 'magazijn'),
      JOURNAL_URL: `postgres://dashboard:${mark}@127.0.0.1:1/journaal`,
      OIDC_CLIENT_SECRET: mark,
    },
  });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('Het journaal in PostgreSQL gaat niet open');
  expect(stdout + stderr).not.toContain(mark);
}, 90_000);

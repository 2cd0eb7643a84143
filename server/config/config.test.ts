import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { reference } from './reference.ts';

test('without settings it listens on 127.0.0.1:8080 and keeps all in data', () => {
  expect(readConfig({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    warehouse: resolve('data/warehouse'),
    journal: resolve('data/journal.sqlite'),
    embedders: [],
    theme: null,
    readers: null,
    publicView: true,
  });
});

test('every setting can be given', () => {
  const environment = {
    PORT: '9000',
    HOST: '::',
    WAREHOUSE: '/srv/gegevens',
    JOURNAL_URL: 'postgres://dashboard@db/journaal',
    EMBED_SITES: 'https://www.gemeente.nl, https://*.buur.nl:8443',
    THEME_CSS: '/srv/thema.css',
    READERS_FILE: '/srv/lezers.json',
    PUBLIC_VIEW: 'uit',
  };
  expect(readConfig(environment)).toMatchObject({
    port: 9000,
    host: '::',
    warehouse: '/srv/gegevens',
    journal: 'postgres://dashboard@db/journaal',
    embedders: ['https://www.gemeente.nl', 'https://*.buur.nl:8443'],
    theme: '/srv/thema.css',
    readers: '/srv/lezers.json',
    publicView: false,
  });
});

test.each([
  [{ PORT: '65536' }, 'PORT is "65536"'],
  [{ PORT: 'acht' }, 'PORT is "acht"'],
  [{ PORT: '' }, 'PORT is ""'],
  [{ HOST: 'a b' }, 'HOST is "a b"'],
  [{ WAREHOUSE: ' ' }, 'WAREHOUSE is " "'],
  [{ THEME_CSS: './thema' }, 'THEME_CSS is "./thema"'],
  [{ EMBED_SITES: '*' }, 'EMBED_SITES is "*"'],
  [{ EMBED_SITES: "https://a.nl; script-src 'unsafe-inline'" }, 'EMBED_SITES is "https://a.nl;'],
  [{ EMBED_SITES: 'http://a.nl' }, 'EMBED_SITES is "http://a.nl"'],
  [{ PUBLIC_VIEW: 'ja' }, 'PUBLIC_VIEW is "ja"'],
])('%o is refused in plain Dutch', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

test('all that is wrong is told at once', () => {
  expect(() => readConfig({ PORT: 'acht', HOST: 'a b', PUBLIC_VIEW: 'ja' })).toThrow(
    /PORT is "acht"(.|\n)*HOST is "a b"(.|\n)*PUBLIC_VIEW is "ja"/,
  );
});

test('a secret can stand in a file, and a file that is gone is told without more', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'geheim-')), 'journaal');
  writeFileSync(file, 'postgres://a:wachtwoord@db/journaal\n');
  expect(readConfig({ JOURNAL_URL_FILE: file }).journal).toBe('postgres://a:wachtwoord@db/journaal');
  expect(() => readConfig({ JOURNAL_URL_FILE: '/nergens' })).toThrow('JOURNAL_URL_FILE is niet te lezen: ENOENT.');
});

test('docs/configuration.md is what npm run config prints', () => {
  const written = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  expect(written, 'node server/config/main.ts > docs/configuration.md').toBe(reference());
});

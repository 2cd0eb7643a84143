import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../reports/writers/chromium.ts';
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
    browser: null,
    readers: null,
    publicView: true,
    uploads: true,
    signIn: { kind: 'demonstratie' },
    publicUrl: null,
    proxies: [],
    sessions: { idleMinutes: 30, hours: 8 },
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
    CHROME_PATH: '/srv/chromium',
    READERS_FILE: '/srv/lezers.json',
    PUBLIC_VIEW: 'uit',
    UPLOADS: 'uit',
    SIGN_IN: 'geen',
    TRUST_PROXY: '127.0.0.1, 10.0.0.0/8 2001:db8::/32',
    SESSION_IDLE_MINUTES: '10',
    SESSION_HOURS: '4',
  };
  expect(readConfig(environment)).toMatchObject({
    port: 9000,
    host: '::',
    warehouse: '/srv/gegevens',
    journal: 'postgres://dashboard@db/journaal',
    embedders: ['https://www.gemeente.nl', 'https://*.buur.nl:8443'],
    theme: '/srv/thema.css',
    browser: '/srv/chromium',
    readers: '/srv/lezers.json',
    publicView: false,
    uploads: false,
    signIn: { kind: 'geen' },
    proxies: ['127.0.0.1', '10.0.0.0/8', '2001:db8::/32'],
    sessions: { idleMinutes: 10, hours: 4 },
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
  [{ JOURNAL_URL: 'postgress://db/journaal' }, 'JOURNAL_URL klopt niet'],
  [{ JOURNAL_URL: 'mysql://db/journaal' }, 'JOURNAL_URL klopt niet'],
  [{ TRUST_PROXY: '1' }, 'TRUST_PROXY is "1"'],
  [{ TRUST_PROXY: '10.0.0.0/33, 127.0.0.1' }, 'TRUST_PROXY is "10.0.0.0/33'],
])('%o is refused in plain Dutch', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

const oidc = {
  OIDC_ISSUER: 'https://login.example/realms/gemeente',
  OIDC_CLIENT_ID: 'dashboard',
  OIDC_CLIENT_SECRET: 'geheim',
  PUBLIC_URL: 'https://dashboard.example',
};

test('with OpenID Connect the public view is off unless it is put on, and roles are read from the mapping in its order', () => {
  const config = readConfig({ ...oidc, HOST: '0.0.0.0', OIDC_ROLES: 'DSD-Beheer=beheer, DSD-Raad=raad' });
  expect(config.publicView).toBe(false);
  expect(config.signIn).toMatchObject({
    kind: 'oidc',
    clientId: 'dashboard',
    clientSecret: 'geheim',
    scope: 'openid profile',
  });
  expect(config.signIn.kind === 'oidc' && [...config.signIn.roles]).toEqual([
    ['DSD-Beheer', 'beheer'],
    ['DSD-Raad', 'raad'],
  ]);
  expect(readConfig({ ...oidc, PUBLIC_VIEW: 'aan' }).publicView).toBe(true);
});

test.each([
  ['the demonstration beyond this machine', { HOST: '0.0.0.0' }, 'kiest iedereen zelf een rol'],
  ['the demonstration at a public address', { PUBLIC_URL: 'https://dashboard.example' }, 'kiest iedereen zelf een rol'],
  ['OpenID Connect without an address of ours', { ...oidc, PUBLIC_URL: '' }, 'ontbreekt nog: PUBLIC_URL'],
  ['a provider without TLS', { ...oidc, OIDC_ISSUER: 'http://login.example' }, 'OIDC_ISSUER is'],
  ['a role that does not exist', { ...oidc, OIDC_ROLES: 'DSD=baas' }, 'OIDC_ROLES is'],
  ['everybody as a role', { ...oidc, OIDC_ROLES: 'DSD=inwoner' }, 'OIDC_ROLES is'],
  ['sessions without end', { SESSION_HOURS: '0' }, 'SESSION_HOURS is "0"'],
])('%s is refused', (_what, environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

const mail = {
  PUBLIC_URL: 'http://127.0.0.1:8080',
  SMTP_HOST: 'mail.gemeente.example',
  SMTP_USER: 'dashboard',
  SMTP_PASSWORD: 'geheim van de mail',
  MAIL_FROM: 'dashboard@gemeente.example',
};

test('mail goes by STARTTLS unless it is said otherwise, with a password from a file too', () => {
  expect(readConfig({}).mail).toBeNull();
  const file = join(mkdtempSync(join(tmpdir(), 'geheim-')), 'mail');
  writeFileSync(file, 'uit een bestand\n');
  expect(readConfig({ ...mail, SMTP_PASSWORD: undefined, SMTP_PASSWORD_FILE: file }).mail).toEqual({
    host: 'mail.gemeente.example',
    port: 587,
    tls: 'starttls',
    user: 'dashboard',
    password: 'uit een bestand',
    from: 'dashboard@gemeente.example',
    base: new URL('http://127.0.0.1:8080'),
  });
});

test.each([
  ['mail from nobody', { MAIL_FROM: '' }, 'ontbreekt nog: MAIL_FROM'],
  ['mail without an address of ours', { PUBLIC_URL: '' }, 'ontbreekt nog: PUBLIC_URL'],
  ['a name without a password', { SMTP_PASSWORD: '' }, 'SMTP_USER en SMTP_PASSWORD horen bij elkaar'],
  ['a password in the clear', { SMTP_TLS: 'geen' }, 'Zonder TLS gaat een wachtwoord leesbaar'],
  ['two senders', { MAIL_FROM: 'a@b.nl, c@d.nl' }, 'MAIL_FROM is'],
])('%s is refused', (_what, environment, message) => {
  expect(() => readConfig({ ...mail, ...environment })).toThrow(message);
});

test('a fault never shows a secret', () => {
  const told = (() => {
    try {
      return String(readConfig({ ...oidc, PORT: 'x' }));
    } catch (error) {
      return String(error);
    }
  })();
  expect(told).toContain('PORT');
  expect(told).not.toContain('geheim');
});

test('a browser that was named and is not there is refused', () =>
  expect(() => findChromium('/nergens')).toThrow('CHROME_PATH is "/nergens"'));

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

test('settings of the loader that cannot be used are said at the start, all at once', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'afspraken.json');
  writeFileSync(file, '{');
  const wrong = { PROTECTION: 'onzin', AGREEMENTS: file, NORM_START_ZORG_DAGEN: '0', KEEP_RAW_DAYS: '3651' };
  expect(() => readConfig(wrong)).toThrow(
    [
      'NORM_START_ZORG_DAGEN is "0". Geef een aantal dagen, bijvoorbeeld NORM_START_ZORG_DAGEN=56.',
      'KEEP_RAW_DAYS is "3651". Geef een getal van 0 tot en met 3650.',
      'PROTECTION is "onzin". Kies standaard, ggd, cbs, streng, of geef een bestand dat eindigt op .json.',
      `Het bestand ${file} van AGREEMENTS is niet te lezen.`,
    ].join('\n'),
  );
  expect(() => readConfig({ PROTECTION: 'ggd', KEEP_RAW_DAYS: '3650', NORM_START_ZORG_DAGEN: '' })).toThrow(
    'NORM_START_ZORG_DAGEN',
  );
  expect(() => readConfig({ PROTECTION: 'ggd', KEEP_RAW_DAYS: '3650' })).not.toThrow();
});

test('docs/configuration.md is what npm run config prints', () => {
  const written = readFileSync(join(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
  expect(written, 'node server/config/main.ts > docs/configuration.md').toBe(reference());
});

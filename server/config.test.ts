import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without settings it listens on 127.0.0.1:8080 and uses data/warehouse', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    warehouse: resolve('data/warehouse'),
    embedders: [],
    theme: null,
    readers: null,
  });
});

test('every setting can be given', () => {
  const environment = {
    PORT: '9000',
    HOST: '::',
    WAREHOUSE: '/srv/gegevens',
    EMBED_SITES: 'https://www.gemeente.nl, https://*.buur.nl:8443',
    THEME_CSS: '/srv/thema.css',
    READERS_FILE: '/srv/lezers.json',
  };
  expect(readConfig(environment)).toEqual({
    port: 9000,
    host: '::',
    warehouse: '/srv/gegevens',
    embedders: ['https://www.gemeente.nl', 'https://*.buur.nl:8443'],
    theme: '/srv/thema.css',
    readers: '/srv/lezers.json',
  });
});

test.each([
  [{ PORT: '65536' }, 'PORT is "65536"'],
  [{ PORT: 'acht' }, 'PORT is "acht"'],
  [{ PORT: '' }, 'PORT is ""'],
  [{ HOST: 'a b' }, 'HOST is "a b"'],
  [{ WAREHOUSE: ' ' }, 'WAREHOUSE is leeg'],
  [{ THEME_CSS: './thema' }, 'THEME_CSS is "./thema"'],
  [{ EMBED_SITES: '*' }, 'EMBED_SITES heeft "*"'],
  [{ EMBED_SITES: "https://a.nl; script-src 'unsafe-inline'" }, 'EMBED_SITES heeft "https://a.nl;"'],
  [{ EMBED_SITES: 'http://a.nl' }, 'EMBED_SITES heeft "http://a.nl"'],
])('%o is refused in plain Dutch', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without settings it listens on 127.0.0.1:8080 and uses data/warehouse', () => {
  expect(readConfig({})).toEqual({ port: 8080, host: '127.0.0.1', warehouse: resolve('data/warehouse') });
});

test('every setting can be given', () => {
  const environment = { PORT: '9000', HOST: '::', WAREHOUSE: '/srv/gegevens' };
  expect(readConfig(environment)).toEqual({ port: 9000, host: '::', warehouse: '/srv/gegevens' });
});

test.each([
  [{ PORT: '65536' }, 'PORT is "65536"'],
  [{ PORT: 'acht' }, 'PORT is "acht"'],
  [{ PORT: '' }, 'PORT is ""'],
  [{ HOST: 'a b' }, 'HOST is "a b"'],
  [{ WAREHOUSE: ' ' }, 'WAREHOUSE is leeg'],
])('%o is refused in plain Dutch', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message);
});

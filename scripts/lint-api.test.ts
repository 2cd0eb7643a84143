import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lintApi } from './lint-api.ts';

const root = join(import.meta.dirname, '..');
const { stdout } = spawnSync(process.execPath, ['server/openapi-main.ts'], { cwd: root, encoding: 'utf8' });

test('the API keeps to the NL API Design Rules', async () => {
  expect(await lintApi(stdout)).toEqual([]);
});

/** The described API with one thing put in it, or taken out. */
function changed(path: readonly string[], value: unknown): string {
  const document: object = JSON.parse(stdout);
  const last = path.at(-1) ?? '';
  const holder: object = path.slice(0, -1).reduce((one, name) => Reflect.get(one, name), document);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return JSON.stringify(document);
}

const operation = { operationId: 'x', summary: 'x', responses: { 200: { description: 'x' } } };

test.each([
  ['/core/doc-openapi-contact', ['info', 'contact', 'email'], undefined],
  ['/core/semver', ['info', 'version'], 'v1'],
  ['/core/uri-version', ['servers'], [{ url: '/' }]],
  ['/core/version-header', ['paths', '/indicators', 'get', 'responses', '200', 'headers'], undefined],
  ['/core/no-trailing-slash', ['paths', '/indicators/'], { get: operation }],
  ['/core/path-segments-kebab-case', ['paths', '/mijnCijfers'], { get: operation }],
  ['/core/query-keys-camel-case', ['paths', '/search', 'get', 'parameters', '0', 'name'], 'zoek-woord'],
  ['/core/http-methods', ['paths', '/search', 'trace'], operation],
  [
    '/core/error-handling/problem-details',
    ['paths', '/search', 'get', 'responses', '5XX', 'content'],
    { 'text/plain': {} },
  ],
  ['/core/error-handling/invalid-input', ['paths', '/search', 'get', 'responses', '400'], undefined],
])('a description that breaks %s is told so', async (rule, path, value) => {
  expect((await lintApi(changed(path, value))).some((line) => line.startsWith(`${rule}:`))).toBe(true);
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putInPlace } from './put-in-place.ts';
import { sweepUnfinished } from './sweep-unfinished.ts';
import { warehouseAt } from './warehouse.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place-'));
  mkdirSync(join(root, 'deliveries'));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string): string => join(root, 'deliveries', name);
const write = (name: string, text: string): string => {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'rows'), text);
  return at(name);
};
const standing = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at('')).map((name): [string, string] => [name, readFileSync(join(at(name), 'rows'), 'utf8')]),
  );

test('what was written beside its place comes there, whether or not something stands there already', async () => {
  await putInPlace(write('.new-a', 'first'), at('a'));
  expect(standing()).toEqual({ a: 'first' });
  await putInPlace(write('.new-b', 'second'), at('a'));
  expect(standing()).toEqual({ a: 'second' });
});

test('cut short after the old one stepped aside: the next load puts it back', async () => {
  write('a', 'first');
  write('.new-b', 'second');
  renameSync(at('a'), at('.before-a'));
  await sweepUnfinished(warehouseAt(root));
  expect(standing()).toEqual({ a: 'first' });
});

test('cut short after the new one came in its place: the old one goes', async () => {
  write('.before-a', 'first');
  write('a', 'second');
  await sweepUnfinished(warehouseAt(root));
  expect(standing()).toEqual({ a: 'second' });
});

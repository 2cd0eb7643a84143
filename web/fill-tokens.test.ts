import { expect, test } from 'vitest';
import { fillTokens } from './fill-tokens.ts';

const page = ':root{--ink:#111;--utrecht-a:var(--ink);--utrecht-b:2px;--utrecht-c:var(--utrecht-b)}';

test.each([
  ['a value that is set once for the page', '.x{color:var(--utrecht-a,red)}', '.x{color:var(--ink)}'],
  ['a value of a value', '.x{width:calc(1em + var(--utrecht-c))}', '.x{width:calc(1em + 2px)}'],
  ['values without a space between them', '.x{inset:var(--utrecht-b)var(--utrecht-b)}', '.x{inset:2px 2px}'],
  ['what is used when nothing sets it', '.x{width:var(--utrecht-z,var(--_utrecht-y,1px))}', '.x{width:1px}'],
  [
    'no value at all: the browser then takes what is inherited or its own',
    '.x{width:var(--utrecht-z)}',
    '.x{width:unset}',
  ],
  [
    'not what depends on where it stands',
    '.x{--utrecht-d:1px}.y{--utrecht-d:2px}.x,.y{width:var(--utrecht-d,var(--utrecht-b))}',
    '.x{--utrecht-d:1px}.y{--utrecht-d:2px}.x,.y{width:var(--utrecht-d,2px)}',
  ],
  [
    'not what depends on the paper',
    ':root{--utrecht-d:1px}@media print{:root{--utrecht-d:2px}}.x{width:var(--utrecht-d)}',
    ':root{--utrecht-d:1px}@media print{:root{--utrecht-d:2px}}.x{width:var(--utrecht-d)}',
  ],
  ['no token that is not asked', '.x{--_utrecht-e:1px;width:3px}.y{--_utrecht-e:2px}', '.x{width:3px}'],
])('fills in %s', (_, rules, filled) => {
  expect(fillTokens(page + rules)).toBe(`:root{--ink:#111}${filled}`);
});

test('a colour that a part of the page has for itself is filled in there', () => {
  const rules = ':root{--utrecht-a:var(--ink)}.dark{--ink:#eee}.x{color:var(--utrecht-a)}';
  expect(fillTokens(rules)).toBe(rules);
});

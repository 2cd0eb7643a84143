import { expect, test } from 'vitest';
import { repeatedName } from './repeated-name.ts';

test.for([
  ['{"a": 1, "b": 2, "a": 3}', 17],
  ['{"x": [{"a": 1}, {"a": 2, "\\u0061": 3}]}', 26],
  ['{"a" : {"b": 1}, "b": {"b": 2} , "a"\n: 1}', 33],
] as const)('in %s a name stands twice', ([text, at]) => {
  expect(JSON.parse(text)).toBeTruthy();
  expect(repeatedName(text)).toBe(at);
});

test.for([
  '[{"a": 1}, {"a": 2}]',
  '{"a": {"a": ["a", "a", {"a": "a"}]}}',
  '{"a": "\\"a\\": 1", "b\\"": "a\\\\", "b": "{\\"a\\":"}',
  '"a"',
  '[]',
])('in %s none does', (text) => {
  expect(JSON.parse(text)).toBeDefined();
  expect(repeatedName(text)).toBeNull();
});

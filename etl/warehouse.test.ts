import { expect, test } from 'vitest';
import { warehouseAt } from './warehouse.ts';

test.for(['', ' '])('an empty PSEUDONYM_KEY_FILE (%j) is told, and is no folder to read a key from', (keyFile) => {
  expect(() => warehouseAt('/data/warehouse', keyFile)).toThrow('PSEUDONYM_KEY_FILE is leeg.');
});

test('without PSEUDONYM_KEY_FILE the key stands beside the warehouse', () => {
  expect(warehouseAt('/data/warehouse').keyFile).toBe('/data/pseudonym.key');
});

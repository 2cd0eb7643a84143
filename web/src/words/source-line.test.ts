import { expect, test } from 'vitest';
import { sourceLine } from './source-line.ts';

test('a source without a period ends without a comma', () => {
  expect(sourceLine('registraties van de gemeente', 'elk kwartaal', '')).toBe(
    'Bron: registraties van de gemeente, elk kwartaal',
  );
  expect(sourceLine('CBS', 'elk jaar', '2018 tot en met 2025')).toBe('Bron: CBS, elk jaar, 2018 tot en met 2025');
});

test('nothing known is nothing said', () => {
  expect(sourceLine('', '')).toBe('');
});

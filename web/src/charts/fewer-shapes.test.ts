import { expect, test } from 'vitest';
import { fewerShapes } from './fewer-shapes.ts';

const line = (d: string, colour: string) => `<path d="${d}" fill="none" stroke="${colour}"></path>`;
const disc = (at: string, fill: string) =>
  `<path d="M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0" transform="matrix(2,0,0,2,${at})" fill="${fill}" stroke="red" stroke-width="0.5"></path>`;

test('lines that follow each other and look the same are one shape; another colour begins another', () => {
  const svg = [line('M0 1L9 1', 'red'), line('M0 2L9 2', 'red'), line('M0 3L9 3', 'blue')].join('\n');
  expect(fewerShapes(svg).split('\n')).toEqual([
    '<path d="M0 1L9 1M0 2L9 2" fill="none" stroke="red"/>',
    '<path d="M0 3L9 3" fill="none" stroke="blue"/>',
  ]);
});

test('discs of one colour are one shape, as wide as circle and rim were; one with another inside stays as it was', () => {
  // Radius 2, and half of a rim of 0.5 x 2 outside of it: 2.5 on both sides of (10, 20) and (30, 20).
  expect(
    fewerShapes([disc('10,20', 'red'), disc('30,20', 'red'), disc('50,20', 'white')].join('\n')).split('\n'),
  ).toEqual([
    '<path d="M12.5 20a2.5 2.5 0 1 1 -5 0a2.5 2.5 0 1 1 5 0M32.5 20a2.5 2.5 0 1 1 -5 0a2.5 2.5 0 1 1 5 0" fill="red"/>',
    disc('50,20', 'white').replace('></path>', '/>'),
  ]);
});

test('what has an inside, is half seen through or lies behind something else stays on its own', () => {
  const area = '<path d="M0 0L9 0L9 9" fill="red"></path>';
  const faint = '<path d="M0 0L9 0L9 9" fill="none" stroke-opacity="0.5"></path>';
  const apart = [line('M0 1L9 1', 'red'), '<text>a</text>', line('M0 2L9 2', 'red')];
  expect(fewerShapes([area, area, faint, faint, ...apart].join('\n')).match(/<path/g)).toHaveLength(6);
});

import { expect, test } from 'vitest';
import { type LineShape, lineShape } from './line-shape.ts';

const shapeOf = (content: string, chunkBytes: number): LineShape => {
  const looked = lineShape();
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += chunkBytes) looked.add(bytes.subarray(at, at + chunkBytes));
  return looked.shape();
};

test.for([
  ['\uFEFFa;b\n1;2\n', { blankLines: false, quotes: false, marks: false }],
  ['\uFEFFa;b\n\uFEFF1;2\n', { blankLines: false, quotes: false, marks: true }],
  ['\uFEFF\uFEFFa', { blankLines: false, quotes: false, marks: true }],
  ['a\n\n"é";\uFEFFb\n', { blankLines: true, quotes: true, marks: true }],
  ['a\r\n\r\nï»¿\r\n', { blankLines: true, quotes: false, marks: false }],
] as const)('%j is told as it is, wherever it is cut', ([content, shape]) => {
  for (const chunkBytes of [3, 4, 5, 1000]) expect(shapeOf(content, chunkBytes), `${chunkBytes}`).toEqual(shape);
});

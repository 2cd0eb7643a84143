import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ChartDrawing } from './chart-drawing.ts';
import { drawChart, drawSvg } from './draw-svg.ts';
import { referenceDrawings } from './reference-drawings.fixture.ts';

const drawn = (drawing: ChartDrawing, width = 600) => drawSvg({ drawing, height: 240, id: 'x' }, width);

// After a change that was meant: node web/src/charts/reference/write.ts, and look at what it drew.
test.each(Object.entries(referenceDrawings))('%s is drawn as its reference', async (name, drawing) => {
  const file = join(import.meta.dirname, 'reference', `${name}.svg`);
  expect(`${drawn(drawing)}\n`).toBe(await readFile(file, 'utf8'));
});

test.each(Object.entries(referenceDrawings))(
  '%s has no style sheet, no script and no colour of its own',
  (_, drawing) => {
    const svg = drawn(drawing);
    expect(svg).not.toMatch(/<style|<script|font-family|"#[0-9a-f]{3,6}|rgba?\(/i);
    expect(svg).toMatch(/(fill|stroke)="var\(--/);
  },
);

test('amounts on the axis are written in Dutch', () => {
  expect(drawn(referenceDrawings.trend)).toContain('>38%<');
  expect(drawn(referenceDrawings.outlook)).toMatch(/>1\d,\d</);
  expect(drawn(referenceDrawings.bars)).toContain('>\u22125<');
});

const make = (id: string) => drawChart({ drawing: referenceDrawings.trend, height: 240, id, beside: false });

test('names of parts differ between the charts of a page and its widths, and not between two drawings', () => {
  expect(make('a')).toBe(make('a'));
  const ids = [...(make('a') + make('b')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

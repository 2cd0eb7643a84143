/** Draws the reference of every kind of chart anew; look at each before it is committed. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSvg } from '../draw-svg.ts';
import { referenceDrawings } from '../reference-drawings.fixture.ts';

for (const [name, drawing] of Object.entries(referenceDrawings)) {
  const svg = drawSvg({ drawing, height: 240, id: 'x' }, 600);
  await writeFile(join(import.meta.dirname, `${name}.svg`), `${svg}\n`);
}

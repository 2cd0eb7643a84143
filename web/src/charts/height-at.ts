import type { ChartDrawing } from './chart-drawing.ts';
import { panelsHeight } from './panels.ts';

/** The height of a chart at a width, both in pixels: small charts stand in fewer columns where there is less room. */
export const heightAt = (drawing: ChartDrawing, height: number, width: number): number =>
  drawing.kind === 'panels' ? panelsHeight(drawing.panels, width) : height;

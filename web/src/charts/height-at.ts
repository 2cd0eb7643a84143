import type { ChartDrawing } from './chart-drawing.ts';
import { panelsHeight } from './panels.ts';
import { waterfallHeight } from './waterfall-height.ts';

/**
 * The height of a chart at a width, both in pixels: where there is less room small charts stand in fewer columns, and the
 * names of steps above their bars.
 */
export const heightAt = (drawing: ChartDrawing, height: number, width: number): number => {
  if (drawing.kind === 'panels') return panelsHeight(drawing.panels, width);
  return drawing.kind === 'waterfall' ? waterfallHeight(drawing.waterfall, width) : height;
};

import { barsOption } from './bars-option.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import type { ChartOption } from './option.ts';
import { outlookOption } from './outlook-option.ts';
import { trendOption } from './trend-option.ts';

/** How a chart of any kind is drawn at a width in pixels. */
export const optionOf = (drawing: ChartDrawing, width: number): ChartOption => {
  if (drawing.kind === 'trend') return trendOption(drawing.trend);
  return drawing.kind === 'bars' ? barsOption(drawing.bars)(width) : outlookOption(drawing.outlook)();
};

import { barsOption } from './bars-option.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import type { ChartOption } from './option.ts';
import { outlookOption } from './outlook-option.ts';
import { panelsOption } from './panels-option.ts';
import { trendOption } from './trend-option.ts';
import { waterfallOption } from './waterfall-option.ts';

/** How a chart of any kind is drawn at a width in pixels. */
export const optionOf = (drawing: ChartDrawing, width: number): ChartOption => {
  switch (drawing.kind) {
    case 'trend':
      return trendOption(drawing.trend);
    case 'bars':
      return barsOption(drawing.bars)(width);
    case 'outlook':
      return outlookOption(drawing.outlook)();
    case 'panels':
      return panelsOption(drawing.panels, width);
    case 'waterfall':
      return waterfallOption(drawing.waterfall)(width);
  }
};

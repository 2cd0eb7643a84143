import { init } from './echarts-parts.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import { optionOf } from './option-of.ts';

export type LiveChart = {
  draw: (drawing: ChartDrawing) => void;
  resize: () => void;
  hideTip: () => void;
  dispose: () => void;
};

/** Starts a chart in an element. Charts stand still: nothing moves, whatever the reader prefers. */
export const startChart = (element: HTMLElement): LiveChart => {
  const chart = init(element, null, { renderer: 'svg' });
  return {
    draw: (drawing) => {
      chart.setOption({ animation: false, ...optionOf(drawing, element.clientWidth) }, { notMerge: true });
      // Without waiting for the next frame, so that the drawing of the server can make way at once.
      chart.getZr().flush();
      // Paper has another width than the screen; with a viewBox the drawing scales to it (styles/print.css).
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    },
    resize: () => chart.resize(),
    hideTip: () => chart.dispatchAction({ type: 'hideTip' }),
    dispose: () => chart.dispose(),
  };
};

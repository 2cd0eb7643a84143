import { init } from './echarts-parts.ts';
import type { ChartOption } from './option.ts';

export type Drawing = { draw: (option: ChartOption) => void; resize: () => void; dispose: () => void };

/** Starts a chart in an element. Charts stand still: nothing moves, whatever the reader prefers. */
export const startChart = (element: HTMLElement): Drawing => {
  const chart = init(element, null, { renderer: 'svg' });
  return {
    draw: (option) => {
      chart.setOption({ animation: false, ...option }, { notMerge: true });
      // Without waiting for the next frame, so that the drawing of the server can make way at once.
      chart.getZr().flush();
      // Paper has another width than the screen; with a viewBox the drawing scales to it (styles/print.css).
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    },
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  };
};

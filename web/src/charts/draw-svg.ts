import type { ToDraw } from './draw-context.ts';
import { init } from './echarts-parts.ts';
import { optionOf } from './option-of.ts';

/**
 * The widths (pixels) for which a chart is drawn; style rules show the one that fits (styles/figures.css).
 * Phone, beside its words on a goal, across a page.
 */
const widths = { narrow: 320, middle: 600, wide: 1040 } as const;

/** The number of the drawing in this process becomes the name of the chart, so that a page is the same each time. */
const named = (svg: string, id: string): string =>
  svg
    .replaceAll(/zr\d+-/g, `${id}-`)
    .replace(/^<svg width="\d+" height="\d+"/, '<svg')
    .replace(' version="1.1" baseProfile="full"', '')
    // Style sheets within a page are closed off (server/headers.ts), and nothing of ours changes under the pointer.
    .replace(/<style[^>]*>[\s\S]*?<\/style>/, '');

/** A chart as SVG text of one width, in pixels. */
export const drawSvg = ({ drawing, height, id }: ToDraw, width: number): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, ...optionOf(drawing, width) });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return named(svg, id);
};

/** A chart as markup for every width. */
export const drawChart = (chart: ToDraw): string =>
  Object.entries(widths)
    .map(([name, width]) => {
      const svg = drawSvg({ ...chart, id: `${chart.id}-${name}` }, width);
      return `<div class="chart__${name}">${svg}</div>`;
    })
    .join('');

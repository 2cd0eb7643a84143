import type { ToDraw } from './draw-context.ts';
import { fewerShapes } from './fewer-shapes.ts';
import { heightAt } from './height-at.ts';
import { init } from './echarts-parts.ts';
import { optionOf } from './option-of.ts';

/**
 * The widths (pixels) for which a chart is drawn; style rules show the one that fits (styles/figures.css).
 * Phone, beside its words on a goal, across a page.
 */
const widths = { narrow: 320, middle: 600, wide: 1040 } as const;

/**
 * ECharts writes what only ECharts needs, a font whose quotation marks end the attribute it stands in, and style sheets,
 * which are closed off within a page (server/headers.ts). The font is that of the page. The number of the drawing in this
 * process becomes the name of the chart, so that a page is the same each time.
 */
const clean = (svg: string, id: string): string =>
  svg
    .replaceAll(/<style[^>]*>[\s\S]*?<\/style>\s*/g, '')
    .replaceAll(
      / style="(?:[^"]*;)?font-size:(\d+)px;font-family:[^;]*;(?:font-weight:(\w+);)?"/g,
      (_, size: string, weight: string | undefined) =>
        ` font-size="${size}"${weight === undefined ? '' : ` font-weight="${weight}"`}`,
    )
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/g, '')
    // The lines have no inside; black is what fills a shape that says nothing.
    .replaceAll(' fill="#000"', '')
    .replace(/^<svg width="\d+" height="\d+"/, '<svg')
    .replace(' version="1.1" baseProfile="full"', '')
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', '')
    .replace(/<rect [^>]*fill="none"[^>]*><\/rect>\s*/, '')
    .replaceAll(/zr\d+-/g, `${id}-`);

/** A chart as SVG text of one width, in pixels. */
export const drawSvg = ({ drawing, height, id }: Omit<ToDraw, 'beside'>, width: number): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: heightAt(drawing, height, width) });
  chart.setOption({ animation: false, ...optionOf(drawing, width) });
  const svg = chart.renderToSVGString({ useViewBox: true });
  chart.dispose();
  return fewerShapes(clean(svg, id));
};

/** A chart as markup for every width that it can have. */
export const drawChart = (chart: ToDraw): string =>
  Object.entries(widths)
    .filter(([name]) => name !== 'wide' || !chart.beside)
    .map(([name, width]) => {
      const svg = drawSvg({ ...chart, id: `${chart.id}-${name}` }, width);
      return `<div class="chart__${name}">${svg}</div>`;
    })
    .join('');

import { drawSvg } from '../charts/draw-svg.ts';
import { heightAt } from '../charts/height-at.ts';
import type { LegendEntry } from '../charts/legend-entry.ts';
import type { FigureProps } from '../figures/figure-props.ts';
import { titleOf } from '../figures/title-of.ts';
import { withColours } from './theme-colours.ts';

/** Pixels: of the picture, and of the white around what is in it. */
const [width, margin] = [960, 32];
const room = width - 2 * margin;

/** A letter is on average so wide, in its own height: somewhat wide, so that no line runs off the picture. */
const letter = { 400: 0.52, 700: 0.57 } as const;

type Weight = keyof typeof letter;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wrap = (text: string, size: number, weight: Weight): string[] => {
  const letters = Math.floor(room / (size * letter[weight]));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
};

type Block = { svg: string; height: number };

const nothing: Block = { svg: '', height: 0 };

const textBlock = (text: string, size: number, weight: Weight, colour: string, below: number): Block => {
  if (text === '') return nothing;
  const lines = wrap(text, size, weight);
  const lineHeight = Math.round(size * 1.35);
  const spans = lines.map(
    (line, index) =>
      `<text x="${margin}" y="${index * lineHeight + size}" font-size="${size}" font-weight="${weight}" fill="var(${colour})">${escaped(line)}</text>`,
  );
  return { svg: spans.join(''), height: lines.length * lineHeight + below };
};

const keys: Readonly<Record<LegendEntry['shape'], (paint: string) => string>> = {
  line: (paint) => `<path d="M0 0H24" stroke="${paint}" stroke-width="3"/>`,
  dash: (paint) => `<path d="M0 0H24" stroke="${paint}" stroke-width="3" stroke-dasharray="7 4"/>`,
  bar: (paint) => `<rect x="11" y="-7" width="13" height="13" fill="${paint}"/>`,
  hollow: (paint) =>
    `<rect x="12.25" y="-5.75" width="10.5" height="10.5" fill="none" stroke="${paint}" stroke-width="2.5"/>`,
  band: () => `<rect y="-7" width="24" height="13" fill="var(--chart-band)"/>`,
  open: (paint) => `<circle cx="18" r="5" fill="none" stroke="${paint}" stroke-width="2.5"/>`,
  dots: (paint) => `<path d="M0 0H24" stroke="${paint}" stroke-width="3" stroke-dasharray="3 4"/>`,
  area: (paint) =>
    `<rect y="-7" width="24" height="13" fill="var(--surface-soft)" stroke="${paint}" stroke-dasharray="2 3"/>`,
  diamond: (paint) => `<path d="M18 -7L25 0L18 7L11 0Z" fill="${paint}"/>`,
  cross: (paint) => `<path d="M13 -5L23 5M23 -5L13 5" stroke="${paint}" stroke-width="2"/>`,
};

const legendBlock = (entries: readonly LegendEntry[]): Block => {
  let [x, y] = [0, 0];
  const parts = entries.map(({ name, colour, shape }) => {
    const wide = 34 + name.length * 15 * letter[400] + 24;
    if (x > 0 && x + wide > room) [x, y] = [0, y + 26];
    const part = `<g transform="translate(${margin + x} ${y + 10})">${keys[shape](colour)}<text x="32" y="5" font-size="15" fill="var(--ink)">${escaped(name)}</text></g>`;
    x += wide;
    return part;
  });
  return entries.length === 0 ? nothing : { svg: parts.join(''), height: y + 34 };
};

/**
 * A figure as one picture that can stand anywhere: title, what it shows, legend, chart, what a reader must know and the
 * source, in the colours of the light theme. Null when there is nothing to draw.
 */
export const figureSvg = (figure: FigureProps, notes: readonly string[]): string | null => {
  const { name, subtitle, summary, drawing, legend = [], source } = figure;
  if (drawing === null) return null;
  const height = heightAt(drawing, figure.height, room);
  const chart = drawSvg({ drawing, height, id: name }, room);
  const blocks: Block[] = [
    textBlock(titleOf(figure), 24, 700, '--ink', 4),
    textBlock(subtitle, 16, 400, '--ink-soft', 14),
    legendBlock(legend),
    {
      svg: chart.replace('<svg', `<svg x="${margin}" width="${room}" height="${height}"`),
      height: height + 18,
    },
    ...notes.map((note) => textBlock(note, 14, 400, '--ink-soft', 2)),
    textBlock(source, 14, 400, '--ink-soft', 0),
  ];
  let y = margin;
  const placed = blocks.map((block) => {
    const at = `<g transform="translate(0 ${y})">${block.svg}</g>`;
    y += block.height;
    return at;
  });
  return withColours(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${y + margin}" viewBox="0 0 ${width} ${y + margin}" font-family="'Open Sans', 'Segoe UI', Arial, sans-serif" role="img" aria-labelledby="titel uitleg">`,
      `<title id="titel">${escaped(titleOf(figure))}</title><desc id="uitleg">${escaped(summary)}</desc>`,
      `<rect width="100%" height="100%" fill="var(--surface)"/>`,
      ...placed,
      '</svg>\n',
    ].join('\n'),
  );
};

import tokens from '../styles/tokens.css?raw';

/** 'light-dark(#fff, #000)': the first of the two. */
const onLight = (value: string) => /^light-dark\((rgb\([^)]*\)|[^,]+),/.exec(value)?.[1] ?? value;

/** The tokens of the light theme, for pictures that stand outside a page: a style sheet is not there to fill them in. */
const light = new Map(
  [...tokens.slice(0, tokens.indexOf('}')).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    onLight(value.trim()),
  ]),
);

const transparent = /^rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)$/;

const hex = (part: string) => Number(part).toString(16).padStart(2, '0');

/** A colour as every program that draws SVG knows it, and how much of it is seen (0 to 1). */
const themeColour = (name: string): { colour: string; opacity: string | null } => {
  const value = light.get(name);
  if (value === undefined) throw new Error(`no colour ${name}`);
  const [, red = '', green = '', blue = '', percent] = transparent.exec(value) ?? [];
  if (percent === undefined) return { colour: value, opacity: null };
  return { colour: `#${hex(red)}${hex(green)}${hex(blue)}`, opacity: String(Number(percent) / 100) };
};

/** SVG with the colours of the light theme in place of the names that a style sheet fills in. */
export const withColours = (svg: string): string =>
  svg.replaceAll(/ (fill|stroke)="var\((--[\w-]+)\)"/g, (_, of: string, name: string) => {
    const { colour, opacity } = themeColour(name);
    return ` ${of}="${colour}"${opacity === null ? '' : ` ${of}-opacity="${opacity}"`}`;
  });

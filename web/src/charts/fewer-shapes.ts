/** A sign of one colour as ECharts draws it: of radius 1, made larger and put in its place, with a rim. */
const signOf = (d: string) =>
  new RegExp(
    String.raw` d="${d}" transform="matrix\(([\d.]+),0,0,\1,(-?[\d.]+),(-?[\d.]+)\)" fill="([^"]*)" stroke="\4" stroke-width="([\d.]+)"`,
    'g',
  );
const disc = signOf(String.raw`M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0`);
const square = signOf('M-1 -1l2 0l0 2l-2 0Z');

/** As the lines have it: a tenth of a pixel is not seen. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

const inPlace =
  (draw: (x: number, y: number, radius: number) => string) =>
  (_: string, size: string, x: string, y: string, colour: string, rim: string): string =>
    ` d="${draw(Number(x), Number(y), tenth(Number(size) * (1 + Number(rim) / 2)))}" fill="${colour}"`;

const discAt = inPlace((x, y, r) => {
  const half = `a${r} ${r} 0 1 1`;
  return `M${tenth(x + r)} ${tenth(y)}${half} ${tenth(-2 * r)} 0${half} ${tenth(2 * r)} 0`;
});
const squareAt = inPlace(
  (x, y, r) => `M${tenth(x - r)} ${tenth(y - r)}h${tenth(2 * r)}v${tenth(2 * r)}h${tenth(-2 * r)}z`,
);

/** Where nothing is seen the pointer of ECharts itself would be heard. */
const unseen = /^<path d="[^"]*"(?: transform="[^"]*")? fill="none"><\/path>\n/gm;

const nothing = { d: '', rest: '' };
const shape = /^<path d="([^"]*)"([^>]*)><\/path>$/;
/** What has an inside may lie on its neighbour, what is moved or half seen through must stay on its own. */
const together = / fill="none"(?!.* (?:transform|\w+-opacity|opacity)=)/;
const ofSigns = /^M[-\d. ]+(?:a[-\d. ]+a[-\d. ]+|h[-\d.]+v[-\d.]+h[-\d.]+z)$/;
const oneLine = /^M[-\d. ]+L[-\d. ]+$/;

/**
 * A drawing of ECharts with the shapes that follow each other and look the same as one: the lines of an axis, the signs of
 * a trend. It looks the same in a third of the elements, each of which a browser reads, styles and paints.
 */
export const fewerShapes = (svg: string): string => {
  const lines: string[] = [];
  let last = nothing;
  for (const line of svg.replaceAll(unseen, '').replaceAll(disc, discAt).replaceAll(square, squareAt).split('\n')) {
    const [, d = '', rest = ''] = shape.exec(line) ?? [];
    const joins = d !== '' && (together.test(rest) || oneLine.test(d) || ofSigns.test(d));
    if (joins && last !== nothing && last.rest === rest) {
      last.d += d;
      lines[lines.length - 1] = `<path d="${last.d}"${rest}/>`;
    } else {
      last = joins ? { d, rest } : nothing;
      lines.push(line.replace(/><\/(?:path|polygon)>$/, '/>'));
    }
  }
  return lines.join('\n');
};

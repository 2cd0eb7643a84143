/** Every number in a value, however deep. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The numbers in the cells of a CSV for Dutch Excel, without those of the headings. */
export const numbersOfCsv = (text: string): number[] =>
  text
    .split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(';'))
    .flatMap((cell) => (/^-?\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : []));

const written = /(?<![\d.,:])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.]\d)|(?<![\d.,:])\d+,\d+/g;

/** The figures that stand in a sentence as the Dutch write them: '66,7' and '24.892.000'. A bare '12' may be anything, '12:30:59.123' is a time. */
export const figuresInText = (text: string): string[] => [...text.matchAll(written)].map(([figure]) => figure);

/** Whether a figure in a sentence is one of these numbers, as far as its decimals go. */
export function writes(figure: string, numbers: Iterable<number>): boolean {
  const decimals = figure.split(',')[1]?.length ?? 0;
  const shown = Number(figure.replaceAll('.', '').replace(',', '.'));
  return [...numbers].some((one) => Math.abs(Math.abs(one) - shown) <= 0.5 * 10 ** -decimals + 1e-9);
}

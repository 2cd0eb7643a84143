/** How periods and values are written in a verdict: nl-NL, as in running text. */

const ordinals = ['1e', '2e', '3e', '4e'];

/** '2024', '2024Q3' or '2024Q4-2025Q3' as it stands after 'in' or 'van'. */
export function periodWords(label: string): string {
  const [from = '', to] = label.split('-');
  if (to !== undefined) return `de vier kwartalen tot en met ${periodWords(to)}`;
  const [year = '', quarter] = from.split('Q');
  return quarter === undefined ? year : `het ${ordinals[Number(quarter) - 1] ?? quarter} kwartaal van ${year}`;
}

/** A value with its unit: '69,9%', '35,7 per 1.000 inwoners'. */
export const valueWords = (value: number, unit: string, decimals: number): string =>
  `${fixed(value, decimals)}${unit === '%' ? '%' : ` ${unit}`}`;

/** A norm with its unit: '95%'. */
export const normWords = (value: number, unit: string): string =>
  `${short.format(value)}${unit === '%' ? '%' : ` ${unit}`}`;

/** A difference with its unit: of percentages it is in percentage points. */
export const differenceWords = (value: number, unit: string): string =>
  `${short.format(value)} ${unit === '%' ? 'procentpunt' : unit}`;

/** As many digits as tell: '5', '5,1', '0,13'. */
const short = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 2 });
const byDecimals = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** A number without its unit: '69,9'. */
export const fixed = (value: number, decimals: number): string => (byDecimals[decimals] ?? short).format(value);

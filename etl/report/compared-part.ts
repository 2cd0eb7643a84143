import type { Comparison } from '../comparison/comparison.ts';
import { escaped, paragraph, table } from './html.ts';

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const amount = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 1 });

const head = ['Wat', 'Vorige levering', 'Deze levering'] as const;

const total = (sum: number | null): string => (sum === null ? 'geen' : amount.format(sum));

/** A delivery beside the previous one of its kind: what jumped first, then rows, totals and the share of each code. */
export const comparedPart = (comparison: Comparison | null): string => {
  if (comparison === null) return '';
  const { with: previous, rows, totals, shares, jumps } = comparison;
  return [
    '<h2>Vergeleken met de vorige levering</h2>\n',
    paragraph(`Dat is ${previous.fileName}, levering ${previous.delivery}.`),
    jumps.length === 0
      ? paragraph('Er zijn geen grote verschillen.')
      : `<ul>\n${jumps.map(({ message }) => `<li>${escaped(message)}</li>\n`).join('')}</ul>\n`,
    table(head, [
      ['Rijen', whole.format(rows.previous), whole.format(rows.now)],
      ...totals.map((one) => [`Kolom ${one.column}, bij elkaar`, total(one.previous), total(one.now)]),
    ]),
    shares.length === 0
      ? ''
      : `<h3>Deel van de rijen per code</h3>\n${table(
          head,
          shares.map(({ column, code, previous: was, now }) => [
            `Kolom ${column}: ${code === '' ? 'een lege cel' : code}`,
            percent.format(was),
            percent.format(now),
          ]),
        )}`,
  ].join('');
};

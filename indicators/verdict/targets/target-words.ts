import { sentenceWithout } from '../sentence.ts';
import { fixed, periodWords, valueWords } from '../words.ts';
import type { JudgedPath } from './judge-path.ts';

const plain = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 });

type Words = (value: number) => string;

/** As it was decided, with all its digits: '70', '62,25'. */
const asDecided: Words = (value) => plain.format(value);

type Bounds = { low: number | null; high: number | null };

/** 'minstens 70%', 'hoogstens 300 bezwaren' or 'tussen 1 en 3 dagen'. */
function boundWords({ low, high }: Bounds, unit: string, words: Words): string {
  const sign = unit === '%' ? '%' : '';
  const behind = unit === '%' ? '%' : ` ${unit}`;
  if (low !== null && high !== null && low !== high) return `tussen ${words(low)}${sign} en ${words(high)}${behind}`;
  if (low !== null && high !== null) return `precies ${words(low)}${behind}`;
  return low === null ? `hoogstens ${words(high ?? 0)}${behind}` : `minstens ${words(low)}${behind}`;
}

const outcomes: Readonly<Record<string, string>> = {
  'norm-met': 'Dat is gehaald.',
  'norm-missed': 'Dat is niet gehaald.',
  'norm-not-shown': 'Of dat is gehaald, is niet zeker.',
};

const isAt = (place: number | null, end: number | null): boolean => place === null || place === end;

/** The target with who set it and by which decision; and where the path to it should be now. */
function pathWords({ told, step, deciding }: JudgedPath): string {
  const { unit, decimals, quarters, low, high } = told;
  const per = quarters === 4 ? ' per jaar' : '';
  const wanted = `Doelwaarde: ${boundWords(step, unit, asDecided)}${per} in ${step.year} (${step.setBy}, ${step.decision}).`;
  if (deciding === null || (isAt(low, step.low) && isAt(high, step.high))) return wanted;
  const now = boundWords({ low, high }, unit, (value) => fixed(value, decimals));
  return `${wanted} Daarvoor hoort het nu ${now} te zijn.`;
}

/** 'In 2025 was het 66,0%.' */
function figureWords({ deciding, named, told: { unit, decimals } }: JudgedPath): string {
  if (deciding === null) return '';
  const { period, value } = deciding.numbers.latest;
  const subject = named === null ? 'In' : `${named}: in`;
  return `${subject} ${periodWords(period)} was het ${valueWords(value, unit, decimals)}.`;
}

/** What is said of the targets, in Dutch at level B1: the figure, each target, and whether it was met, but for those that clash. */
export function targetWords(paths: readonly JudgedPath[], clashing: ReadonlySet<JudgedPath>): string {
  const said = paths.flatMap((path, index) => {
    const { deciding, told, period, named } = path;
    const figure = figureWords(path);
    const before = paths[index - 1];
    const isSaid = before !== undefined && figureWords(before) === figure;
    if (deciding !== null)
      return [
        ...(isSaid ? [] : [figure]),
        pathWords(path),
        ...(clashing.has(path) ? [] : [outcomes[told.reason] ?? '']),
      ];
    const without = sentenceWithout(told.reason, period);
    return [...(named === null ? [] : [`${named}:`]), pathWords(path), without];
  });
  const ending =
    clashing.size === 0
      ? []
      : [
          `${clashing.size === paths.length ? 'Deze' : 'Sommige'} doelwaarden spreken elkaar tegen: het cijfer kan ze niet allemaal halen.`,
        ];
  return [...said, ...ending].join(' ');
}

import type { Budgets } from 'server/contract.ts';
import { formatEuro, formatList } from '../format.ts';
import { budgetTexts } from '../texts/budget.ts';
import { sourceLine } from './source-line.ts';

type PeerLine = NonNullable<Budgets['peers']>[number];

const texts = budgetTexts.sizeClasses;

const canBeCompared = ({ own, sizeClass }: PeerLine): boolean => own !== null && sizeClass !== null;

/** The lines that words and chart are about: those of the jaarrekening where any of it can be compared, else of the begroting; none where nothing can. */
export const linesToCompare = (lines: readonly PeerLine[]): readonly PeerLine[] => {
  const compared = lines.filter(canBeCompared);
  const report = compared.find((line) => line.report === 'jaarrekening')?.report ?? compared[0]?.report;
  return lines.filter((line) => line.report === report);
};

/** The taakveld that differs most from the gemeenten of the same size. */
const largestIn = (lines: readonly PeerLine[]) =>
  linesToCompare(lines)
    .flatMap((line) =>
      line.own === null || line.sizeClass === null
        ? []
        : [{ line, own: line.own, others: line.sizeClass, difference: line.own - line.sizeClass }],
    )
    .toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference))[0];

/** Which taakveld differs most, as a title. */
export const sizeClassMessage = (lines: readonly PeerLine[]): string => {
  const largest = largestIn(lines);
  if (largest === undefined) return texts.nothingToSay;
  const { line, own, others } = largest;
  return texts.message(`${line.code} ${line.name}`, formatEuro(own), formatEuro(others));
};

/** Which taakveld differs most, and when. */
export const sizeClassSummary = (lines: readonly PeerLine[]): string => {
  const largest = largestIn(lines);
  if (largest === undefined) return texts.nothing;
  const { line, own, others } = largest;
  return texts.largest(
    `${line.code} ${line.name}`,
    texts.reports[line.report],
    line.year,
    formatEuro(own),
    formatEuro(others),
  );
};

/** The tables that the figures of others come from, with their own source. */
export const sizeClassSource = (sources: NonNullable<Budgets['peerSources']>): string =>
  sourceLine(
    `${texts.ownSource}; ${texts.othersSource(formatList([...new Set(sources.map(({ source }) => source))]))}`,
  );

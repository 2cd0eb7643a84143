import type { Release } from 'indicators/release/schema.ts';
import { reportSetTexts } from '../../../texts/report-sets.ts';
import { reportTexts } from '../../../texts/reports.ts';
import { setSheet } from '../../../views/set-sheet.ts';
import { numeric, paragraphs, table } from '../../parts.ts';
import type { Part } from '../../report.ts';
import { amount } from '../../write-amount.ts';

const texts = reportSetTexts.other;
const columns = reportTexts.goals;

/** The newest figure of each group of each figure of a set; of a set that has no tables of its own. */
export function figuresOfSet(release: Release, id: string): Part[] {
  const { figures } = setSheet(release, id);
  if (figures.length === 0) return [paragraphs(texts.noFigures)];
  return figures.map(({ name, unit, decimals, invented, observations }) => {
    const newest = new Map(
      observations
        .filter(({ status }) => status !== 'missing')
        .toSorted((a, b) => a.period.localeCompare(b.period))
        .map((one) => [one.group ?? texts.all, one]),
    );
    return table(
      name,
      [texts.group, columns.unit, columns.period, numeric(columns.value), columns.invented],
      [...newest].map(([group, { period, value, status }]) => [
        group,
        unit,
        { period },
        status === 'suppressed' ? reportTexts.hidden : amount(value, decimals),
        invented ? columns.yes : columns.no,
      ]),
    );
  });
}

import type { Sets } from 'indicators/sets/sets-of.ts';
import { reportSetTexts } from '../../../texts/report-sets.ts';
import { numeric, table } from '../../parts.ts';
import type { Part } from '../../report.ts';

const texts = reportSetTexts.deelplan;
const { columns } = texts;

/** The possible indicators of the plan before this one, with the values that it gives, as it gives them. */
export const deelplanWmoParts = ({ deelplanWmo }: Sets): Part[] => [
  table(
    texts.caption,
    [columns.name, columns.goal, columns.year, numeric(columns.value), columns.unit, columns.source, columns.cycle],
    deelplanWmo.map(({ name, goal, source, cycle, history }) => [
      name,
      goal,
      history === null ? null : { period: String(history.year) },
      history === null ? null : { value: history.value, decimals: Number.isInteger(history.value) ? 0 : 1 },
      history === null ? null : history.unit,
      source,
      cycle,
    ]),
  ),
];

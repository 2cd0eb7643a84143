import type { Difference } from 'server/cycle/contract/difference.ts';
import { capitalise, formatDate, formatPeriod, formatValue } from '../format.ts';
import { differenceTexts as texts } from '../texts/difference.ts';
import { DataTable, type Column } from './data-table.tsx';

type Item = Difference['items'][number];

const shown = (side: Item['before'], { unit, decimals }: Item): string => {
  if (side === null) return texts.noFigure;
  if (side.status === 'suppressed') return texts.hidden;
  return side.value === null ? texts.absent : formatValue(side.value, unit, decimals);
};

const Side = ({ side, item }: { side: Item['before']; item: Item }) => (
  <>
    {shown(side, item)}
    {side === null || side.on === null ? null : <span className="note"> {texts.loaded(formatDate(side.on))}</span>}
  </>
);

const columns: Column<Item>[] = [
  { header: texts.columns.figure, cell: ({ figure }) => capitalise(figure) },
  {
    header: texts.columns.place,
    cell: ({ regionName, groupName }) => (groupName === null ? regionName : `${regionName}, ${groupName}`),
  },
  { header: texts.columns.period, cell: ({ period }) => formatPeriod(period) },
  { header: texts.columns.before, cell: (item) => <Side side={item.before} item={item} />, numeric: true },
  { header: texts.columns.after, cell: (item) => <Side side={item.after} item={item} />, numeric: true },
  {
    header: texts.columns.why,
    cell: ({ cause, why }) => (
      <>
        <strong>{texts.causes[cause]}.</strong> {why}
      </>
    ),
  },
];

/** Figures that differ, each with both values, when these were loaded, and why. */
export const ChangedFigures = ({ name, rows }: { name: string; rows: readonly Item[] }) => (
  <DataTable
    caption={texts.table(name)}
    columns={columns}
    rows={rows}
    rowKey={({ measure, period, region, breakdown, group }) => [measure, period, region, breakdown, group].join('|')}
  />
);

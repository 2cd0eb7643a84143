import type { Moments } from 'server/contract.ts';
import { capitalise, formatDate } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';

type Moment = Moments['items'][number];

const onTime = ({ onTime: punctual }: Moment): string => {
  if (punctual === null) return 'nog niet bekend';
  return punctual ? 'ja' : 'nee';
};

const columns: Column<Moment>[] = [
  { header: 'Rapport', cell: ({ moment, year }) => `${capitalise(moment)} ${year}` },
  { header: 'Uiterlijk op', cell: ({ due }) => formatDate(due) },
  { header: 'Geleverd op', cell: ({ delivered }) => (delivered === null ? 'nog niet' : formatDate(delivered)) },
  { header: 'Op tijd?', cell: onTime },
];

/** The P&C calendar: what was due when, and when it came. */
export const MomentTable = ({ moments }: { moments: readonly Moment[] }) => (
  <DataTable
    caption="Rapporten van planning en control"
    columns={columns}
    rows={moments.toSorted((a, b) => b.due.localeCompare(a.due))}
    rowKey={({ moment, year, due }) => `${moment}-${year}-${due}`}
  />
);

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

const table = (caption: string, rows: readonly Moment[]) => (
  <DataTable
    caption={caption}
    columns={columns}
    rows={rows}
    rowKey={({ moment, year, due }) => `${moment}-${year}-${due}`}
  />
);

/** The P&C calendar: what was due when, and when it came; the last two years first, the years before on request. */
export const MomentTable = ({ moments }: { moments: readonly Moment[] }) => {
  const newestFirst = moments.toSorted((a, b) => b.due.localeCompare(a.due));
  const since = Math.max(...moments.map(({ year }) => year)) - 1;
  const older = newestFirst.filter(({ year }) => year < since);
  return (
    <>
      {table(
        'Rapporten van planning en control',
        newestFirst.filter(({ year }) => year >= since),
      )}
      {older.length === 0 ? null : (
        <details>
          <summary>Eerdere jaren</summary>
          {table('Rapporten van eerdere jaren', older)}
        </details>
      )}
    </>
  );
};

import type { Moments } from 'server/contract.ts';
import { capitalise, formatDate } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';
import { filesTexts } from '../texts/files.ts';
import { sourcesTexts } from '../texts/sources.ts';

type Moment = Moments['items'][number];

const onTime = ({ onTime: punctual }: Moment): string => {
  if (punctual === null) return sourcesTexts.moments.notYetKnown;
  return punctual ? filesTexts.yes : filesTexts.no;
};

const columns: Column<Moment>[] = [
  { header: sourcesTexts.moments.report, cell: ({ moment, year }) => `${capitalise(moment)} ${year}` },
  { header: sourcesTexts.moments.due, cell: ({ due }) => formatDate(due) },
  {
    header: sourcesTexts.moments.delivered,
    cell: ({ delivered }) => (delivered === null ? sourcesTexts.moments.notYet : formatDate(delivered)),
  },
  { header: sourcesTexts.moments.onTime, cell: onTime },
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
        sourcesTexts.moments.caption,
        newestFirst.filter(({ year }) => year >= since),
      )}
      {older.length === 0 ? null : (
        <details>
          <summary>{sourcesTexts.moments.earlier}</summary>
          {table(sourcesTexts.moments.earlierCaption, older)}
        </details>
      )}
    </>
  );
};

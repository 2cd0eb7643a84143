import type { Moments } from 'server/contract.ts';
import { capitalise, formatDate } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';
import { sourcesTexts as texts } from '../texts/sources.ts';

type Moment = Moments['items'][number];

const onTime = ({ onTime: punctual }: Moment): string => {
  if (punctual === null) return texts.moments.notYetKnown;
  return punctual ? texts.yes : texts.no;
};

const columns: Column<Moment>[] = [
  { header: texts.moments.report, cell: ({ moment, year }) => `${capitalise(moment)} ${year}` },
  { header: texts.moments.due, cell: ({ due }) => formatDate(due) },
  {
    header: texts.moments.delivered,
    cell: ({ delivered }) => (delivered === null ? texts.moments.notYet : formatDate(delivered)),
  },
  { header: texts.moments.onTime, cell: onTime },
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
        texts.moments.caption,
        newestFirst.filter(({ year }) => year >= since),
      )}
      {older.length === 0 ? null : (
        <details>
          <summary>{texts.moments.earlier}</summary>
          {table(texts.moments.earlierCaption, older)}
        </details>
      )}
    </>
  );
};

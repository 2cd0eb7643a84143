import { byKind, type KindOfDelivery } from '../deliveries/by-kind.ts';
import { use } from 'react';
import type { Delivery } from 'server/contract.ts';
import { formatDate, formatNumber } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { InventedMark } from './invented-mark.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { filesTexts } from '../texts/files.ts';
import { sourcesTexts } from '../texts/sources.ts';

const Day = ({ iso }: { iso: string }) => <span className="nowrap">{formatDate(iso)}</span>;

const periodOf = ({ from, to }: KindOfDelivery) =>
  from === null || to === null ? (
    filesTexts.unknown
  ) : (
    <>
      <Day iso={from} /> {sourcesTexts.fresh.until} <Day iso={to} />
    </>
  );

/** The date of the next file; that it is past says that the file is late. */
const NextDue = ({ nextDue }: Pick<KindOfDelivery, 'nextDue'>) => {
  const { today } = use(PlaceContext);
  if (nextDue === null) return filesTexts.unknown;
  const late = nextDue < today;
  return (
    <>
      {late ? sourcesTexts.fresh.wasDue : null}
      <Day iso={nextDue} />
    </>
  );
};

const columns: Column<KindOfDelivery>[] = [
  {
    header: sourcesTexts.fresh.source,
    cell: ({ title, owner, invented }) => (
      <>
        {title}
        {invented === 'none' ? null : (
          <InventedMark what={invented === 'all' ? filesTexts.invented : filesTexts.partlyInvented} />
        )}
        <br />
        <span className="note">{owner}</span>
      </>
    ),
  },
  { header: filesTexts.columns.about, cell: periodOf },
  { header: sourcesTexts.fresh.loaded, cell: ({ loadedAt }) => <Day iso={loadedAt} /> },
  { header: sourcesTexts.fresh.next, cell: ({ nextDue }) => <NextDue nextDue={nextDue} /> },
  { header: sourcesTexts.fresh.files, numeric: true, cell: ({ files }) => formatNumber(files.length) },
  { header: filesTexts.columns.used, numeric: true, cell: ({ accepted }) => formatNumber(accepted) },
  { header: sourcesTexts.fresh.rejected, numeric: true, cell: ({ rejected }) => formatNumber(rejected) },
];

/** Every source on one line: what, whose, which period, how fresh. */
export const DeliveryTable = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <DataTable
    caption={sourcesTexts.fresh.caption}
    columns={columns}
    rows={byKind(deliveries)}
    rowKey={({ kind }) => kind}
  />
);

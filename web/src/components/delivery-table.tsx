import { byKind, type KindOfDelivery } from '../deliveries/by-kind.ts';
import { use } from 'react';
import type { Delivery } from 'server/contract.ts';
import { formatDate, formatNumber } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { InventedMark } from './invented-mark.tsx';
import { DataTable, type Column } from './data-table.tsx';

const Day = ({ iso }: { iso: string }) => <span className="nowrap">{formatDate(iso)}</span>;

const periodOf = ({ from, to }: KindOfDelivery) =>
  from === null || to === null ? (
    'niet bekend'
  ) : (
    <>
      <Day iso={from} /> t/m <Day iso={to} />
    </>
  );

/** The date of the next file; that it is past says that the file is late. */
const NextDue = ({ nextDue }: Pick<KindOfDelivery, 'nextDue'>) => {
  const { today } = use(PlaceContext);
  if (nextDue === null) return 'niet bekend';
  const late = nextDue < today;
  return (
    <>
      {late ? 'was verwacht op ' : null}
      <Day iso={nextDue} />
    </>
  );
};

const columns: Column<KindOfDelivery>[] = [
  {
    header: 'Bron',
    cell: ({ title, owner, invented }) => (
      <>
        {title}
        {invented === 'none' ? null : <InventedMark what={invented === 'all' ? 'verzonnen' : 'deels verzonnen'} />}
        <br />
        <span className="note">{owner}</span>
      </>
    ),
  },
  { header: 'Gaat over', cell: periodOf },
  { header: 'Ingelezen', cell: ({ loadedAt }) => <Day iso={loadedAt} /> },
  { header: 'Volgende', cell: ({ nextDue }) => <NextDue nextDue={nextDue} /> },
  { header: 'Bestanden', numeric: true, cell: ({ files }) => formatNumber(files.length) },
  { header: 'Rijen gebruikt', numeric: true, cell: ({ accepted }) => formatNumber(accepted) },
  { header: 'Afgekeurd', numeric: true, cell: ({ rejected }) => formatNumber(rejected) },
];

/** Every source on one line: what, whose, which period, how fresh. */
export const DeliveryTable = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <DataTable caption="Bronnen" columns={columns} rows={byKind(deliveries)} rowKey={({ kind }) => kind} />
);

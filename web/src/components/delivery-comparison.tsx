import type { DeliveryReport } from 'server/contract.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { DataTable } from './data-table.tsx';
import { deliveryTexts } from '../texts/delivery.ts';

type Comparison = NonNullable<DeliveryReport['comparison']>;
type Line = { name: string; previous: string; now: string };

const amount = (value: number | null): string => (value === null ? '–' : formatNumber(value));
const share = (value: number): string => formatPercent(value * 100, 0);

/** The first lines say the most: rows, then totals, then the codes whose share changed. */
const comparisonLines = ({ rows, totals, shares }: Comparison): Line[] => [
  { name: deliveryTexts.comparison.rows, previous: formatNumber(rows.previous), now: formatNumber(rows.now) },
  ...totals.map(({ column, previous, now }) => ({
    name: deliveryTexts.comparison.total(column),
    previous: amount(previous),
    now: amount(now),
  })),
  ...shares.map(({ column, code, previous, now }) => ({
    name: `${column}: ${code === '' ? deliveryTexts.comparison.empty : code}`,
    previous: share(previous),
    now: share(now),
  })),
];

/** A delivery beside the previous one of its kind, as it was when it was loaded. */
export const DeliveryComparison = ({ comparison, rounded }: { comparison: Comparison; rounded: boolean }) => (
  <>
    <p className="utrecht-paragraph">
      {deliveryTexts.comparedWith}{' '}
      <a href={`/bronnen/leveringen/${comparison.with.delivery}`} className="utrecht-link file-name">
        {comparison.with.fileName}
      </a>
      .{rounded ? ` ${deliveryTexts.roundedCounts}` : ''}
    </p>
    {comparison.jumps.length === 0 ? (
      <p className="utrecht-paragraph">{deliveryTexts.noJumps}</p>
    ) : (
      <div className="utrecht-alert utrecht-alert--warning">
        <p>{deliveryTexts.jumps}</p>
        <ul>
          {comparison.jumps.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    )}
    <DataTable
      caption={deliveryTexts.comparison.caption}
      columns={[
        { header: deliveryTexts.comparison.what, cell: ({ name }: Line) => name },
        { header: deliveryTexts.comparison.previous, numeric: true, cell: ({ previous }: Line) => previous },
        { header: deliveryTexts.comparison.now, numeric: true, cell: ({ now }: Line) => now },
      ]}
      rows={comparisonLines(comparison)}
      rowKey={({ name }) => name}
    />
  </>
);

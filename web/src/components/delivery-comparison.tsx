import type { DeliveryReport } from 'server/contract.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { DataTable } from './data-table.tsx';
import { sourcesTexts as texts } from '../texts/sources.ts';

type Comparison = NonNullable<DeliveryReport['comparison']>;
type Line = { name: string; previous: string; now: string };

const amount = (value: number | null): string => (value === null ? '–' : formatNumber(value));
const share = (value: number): string => formatPercent(value * 100, 0);

/** The first lines say the most: rows, then totals, then the codes whose share changed. */
const comparisonLines = ({ rows, totals, shares }: Comparison): Line[] => [
  { name: texts.delivery.comparison.rows, previous: formatNumber(rows.previous), now: formatNumber(rows.now) },
  ...totals.map(({ column, previous, now }) => ({
    name: texts.delivery.comparison.total(column),
    previous: amount(previous),
    now: amount(now),
  })),
  ...shares.map(({ column, code, previous, now }) => ({
    name: `${column}: ${code === '' ? texts.delivery.comparison.empty : code}`,
    previous: share(previous),
    now: share(now),
  })),
];

/** A delivery beside the previous one of its kind, as it was when it was loaded. */
export const DeliveryComparison = ({ comparison, rounded }: { comparison: Comparison; rounded: boolean }) => (
  <>
    <p className="utrecht-paragraph">
      {texts.delivery.comparedWith}{' '}
      <a href={`/bronnen/leveringen/${comparison.with.delivery}`} className="utrecht-link file-name">
        {comparison.with.fileName}
      </a>
      .{rounded ? ` ${texts.delivery.roundedCounts}` : ''}
    </p>
    {comparison.jumps.length === 0 ? (
      <p className="utrecht-paragraph">{texts.delivery.noJumps}</p>
    ) : (
      <div className="utrecht-alert utrecht-alert--warning">
        <p>{texts.delivery.jumps}</p>
        <ul>
          {comparison.jumps.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    )}
    <DataTable
      caption={texts.delivery.comparison.caption}
      columns={[
        { header: texts.delivery.comparison.what, cell: ({ name }: Line) => name },
        { header: texts.delivery.comparison.previous, numeric: true, cell: ({ previous }: Line) => previous },
        { header: texts.delivery.comparison.now, numeric: true, cell: ({ now }: Line) => now },
      ]}
      rows={comparisonLines(comparison)}
      rowKey={({ name }) => name}
    />
  </>
);

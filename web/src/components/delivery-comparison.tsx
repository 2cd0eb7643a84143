import type { DeliveryReport } from 'server/contract.ts';
import { formatNumber, formatPercent } from '../format.ts';
import { DataTable } from './data-table.tsx';

type Comparison = NonNullable<DeliveryReport['comparison']>;
type Line = { name: string; previous: string; now: string };

const amount = (value: number | null): string => (value === null ? '–' : formatNumber(value));
const share = (value: number): string => formatPercent(value * 100, 0);

/** The first lines say the most: rows, then totals, then the codes whose share changed. */
const comparisonLines = ({ rows, totals, shares }: Comparison): Line[] => [
  { name: 'Aantal rijen', previous: formatNumber(rows.previous), now: formatNumber(rows.now) },
  ...totals.map(({ column, previous, now }) => ({
    name: `Totaal van ${column}`,
    previous: amount(previous),
    now: amount(now),
  })),
  ...shares.map(({ column, code, previous, now }) => ({
    name: `${column}: ${code === '' ? 'leeg' : code}`,
    previous: share(previous),
    now: share(now),
  })),
];

/** A delivery beside the previous one of its kind, as it was when it was loaded. */
export const DeliveryComparison = ({ comparison, rounded }: { comparison: Comparison; rounded: boolean }) => (
  <>
    <p className="utrecht-paragraph">
      Bij het inlezen is dit bestand vergeleken met het vorige:{' '}
      <a href={`/bronnen/leveringen/${comparison.with.delivery}`} className="utrecht-link file-name">
        {comparison.with.fileName}
      </a>
      .{rounded ? ' Aantallen zijn afgerond op tientallen, aandelen op 5%.' : ''}
    </p>
    {comparison.jumps.length === 0 ? (
      <p className="utrecht-paragraph">Er zijn geen grote verschillen.</p>
    ) : (
      <div className="utrecht-alert utrecht-alert--warning">
        <p>Dit verschilt veel. Iemand heeft gezegd dat het klopt.</p>
        <ul>
          {comparison.jumps.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    )}
    <DataTable
      caption="Vorig bestand en dit bestand"
      columns={[
        { header: 'Wat', cell: ({ name }: Line) => name },
        { header: 'Vorig bestand', numeric: true, cell: ({ previous }: Line) => previous },
        { header: 'Dit bestand', numeric: true, cell: ({ now }: Line) => now },
      ]}
      rows={comparisonLines(comparison)}
      rowKey={({ name }) => name}
    />
  </>
);

import { useMemo } from 'react';
import type { Budgets } from 'server/contract.ts';
import { barsHeight } from '../charts/bars.ts';
import { sizeClassBars } from '../charts/size-class-bars.ts';
import { formatEuro } from '../format.ts';
import { figureSubtitle } from '../words/figure-subtitle.ts';
import { linesToCompare, sizeClassMessage, sizeClassSource, sizeClassSummary } from '../words/size-classes.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { InterpretationMark } from './interpretation-mark.tsx';
import { budgetTexts } from '../texts/budget.ts';
import { moneyTexts } from '../texts/money.ts';

type PeerLine = NonNullable<Budgets['peers']>[number];
type Props = { lines: readonly PeerLine[]; sources: NonNullable<Budgets['peerSources']> };

const texts = budgetTexts.sizeClasses;

const amount = (header: string, of: (line: PeerLine) => number | null): Column<PeerLine> => ({
  header,
  numeric: true,
  cell: (line) => {
    const value = of(line);
    return value === null ? '–' : formatEuro(value);
  },
  value: of,
  unit: moneyTexts.euro,
});

/** What each taakveld costs per resident, beside the gemeenten of the same size and the country. */
export const SizeClasses = ({ lines, sources }: Props) => {
  const size = lines.find(({ sizeClassName }) => sizeClassName !== null)?.sizeClassName ?? null;
  const [drawn] = linesToCompare(lines);
  const bars = useMemo(() => sizeClassBars(linesToCompare(lines)), [lines]);
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  return (
    <Figure
      name="grootteklasse"
      title={texts.title}
      message={sizeClassMessage(lines)}
      subtitle={figureSubtitle(texts.subtitle, moneyTexts.net)}
      level={2}
      summary={sizeClassSummary(lines)}
      drawing={drawn === undefined ? null : drawing}
      height={barsHeight(bars)}
      legend={drawn === undefined ? [] : bars.series.map(({ name, colour }) => ({ name, colour, shape: 'bar' }))}
      rows={lines.length}
      invented={sources.some(({ invented }) => invented) ? texts.invented : null}
      table={
        <DataTable
          caption={texts.title}
          columns={[
            { header: moneyTexts.columns.part, cell: ({ code, name }) => `${code} ${name}` },
            { header: texts.over, cell: ({ report, year }) => `${texts.reports[report]} ${year}` },
            amount(texts.own, ({ own }) => own),
            amount(texts.size(size), ({ sizeClass }) => sizeClass),
            amount(texts.country, ({ country }) => country),
          ]}
          rows={lines}
          rowKey={({ report, code }) => `${report}-${code}`}
        />
      }
      source={sizeClassSource(sources)}
      csv="/v1/budgets?format=csv"
    >
      <p className="note">
        {drawn === undefined ? '' : `${texts.drawn(texts.reports[drawn.report].toLowerCase(), drawn.year)} `}
        {texts.note} <InterpretationMark />
      </p>
    </Figure>
  );
};

import { useMemo } from 'react';
import type { QuarterlyDomain } from 'server/contract/quarterly.ts';
import { barsHeight, type Bars } from '../charts/bars.ts';
import { colours } from '../charts/colours.ts';
import { capitalise, formatList, formatPeriod } from '../format.ts';
import { quarterlyChange } from '../words/quarterly-change.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { ValueWords } from './value-words.tsx';
import { aroundTexts } from '../texts/around.ts';
import { quarterlyTexts } from '../texts/quarterly.ts';

type Movements = QuarterlyDomain['movements'][number];
type Row = Movements['items'][number];
const texts = quarterlyTexts.movements;

const isOfProviders = ({ key }: Movements) => key.startsWith('gedeclareerd-per-aanbieder');

/** What its groups are. */
const headerOf = (movements: Movements): string => {
  if (isOfProviders(movements)) return texts.columns.provider;
  return movements.key === 'lopend-per-soort' ? texts.columns.benefit : texts.columns.product;
};

const columnsOf = (movements: Movements, from: string, to: string): readonly Column<Row>[] => {
  const { unit, decimals, rounded } = movements;
  const at = (period: string, moment: 'now' | 'before'): Column<Row> => ({
    header: formatPeriod(period),
    numeric: true,
    cell: (row) => <ValueWords point={row[moment]} unit={unit} decimals={decimals} />,
    value: (row) => row[moment].value,
    unit,
  });
  return [
    {
      header: headerOf(movements),
      cell: ({ group }) => group,
    },
    at(from, 'before'),
    at(to, 'now'),
    {
      header: texts.columns.change,
      cell: ({ now, before }) => quarterlyChange(now, before, { unit, decimals, rounded }),
    },
  ];
};

const largestOf = ({ items, unit, decimals, rounded }: Movements) => {
  const [first] = items;
  const change = first === undefined ? null : quarterlyChange(first.now, first.before, { unit, decimals, rounded });
  return first === undefined || change === null
    ? { message: texts.nothing, summary: texts.none }
    : { message: texts.message(first.group, change), summary: capitalise(texts.largest(first.group, change)) };
};

/** Each group before and now; amounts stand in whole euros, for few of them come near a million. */
const barsOf = ({ items, unit, decimals }: Movements, from: string, to: string): Bars => ({
  categories: items.map(({ group }) => group),
  series: [
    { name: formatPeriod(from), colour: colours.budget, values: items.map(({ before }) => before.value) },
    { name: formatPeriod(to), colour: colours.realised, values: items.map(({ now }) => now.value) },
  ],
  unit: unit === 'EUR' ? texts.euro : unit,
  decimals,
  standing: false,
});

type Props = { movements: Movements; quarter: string; before: string; domain: string };

/** What changed most since the quarter before; what is hidden is named. */
export const QuarterlyMovements = ({ movements, quarter, before, domain }: Props) => {
  const { key, items, hidden, invented } = movements;
  const { message, summary } = largestOf(movements);
  const bars = useMemo(() => barsOf(movements, before, quarter), [movements, before, quarter]);
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  return (
    <Figure
      name={key}
      title={texts.titles[key]}
      message={message}
      subtitle={texts.subtitle(formatPeriod(before), formatPeriod(quarter), bars.unit)}
      level={2}
      summary={summary}
      drawing={items.length === 0 ? null : drawing}
      height={barsHeight(bars)}
      legend={bars.series.map(({ name, colour }) => ({ name, colour, shape: 'bar' }))}
      rows={items.length}
      invented={invented ? aroundTexts.marks.invented : null}
      table={
        <DataTable
          caption={texts.titles[key]}
          columns={columnsOf(movements, before, quarter)}
          rows={items}
          rowKey={({ group }) => group}
        />
      }
      source={quarterlyTexts.figures.source}
      csv={`/v1/quarterly-reports/${quarter}?domain=${domain}&format=csv`}
    >
      {hidden.length === 0 ? null : <p className="note">{texts.hidden(formatList(hidden))}</p>}
      {key === 'lopend-per-soort' ? null : (
        <p className="note">{isOfProviders(movements) ? texts.provider : texts.both}</p>
      )}
    </Figure>
  );
};

import { useMemo } from 'react';
import type { QuarterlyDomain } from 'server/contract/quarterly.ts';
import { barsHeight } from '../charts/bars.ts';
import { colours } from '../charts/colours.ts';
import { formatEuro, formatForecast, formatMillions, formatPercent, formatPeriod, periodPhrase } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { aroundTexts } from '../texts/around.ts';
import { latestTexts } from '../texts/latest.ts';
import { moneyTexts } from '../texts/money.ts';
import { quarterlyTexts } from '../texts/quarterly.ts';

type Line = QuarterlyDomain['money'][number];
const texts = quarterlyTexts.money;

const nameOf = ({ code, name }: Line) => `${code} ${name}`;

const amount = (
  header: string,
  field: 'inQuarter' | 'budget' | 'expected' | 'inYear',
  absent = latestTexts.missing.word,
): Column<Line> => ({
  header,
  numeric: true,
  cell: ({ [field]: euros }) =>
    euros === null ? absent : field === 'expected' ? formatForecast(euros) : formatEuro(euros),
  value: ({ [field]: euros }) => euros ?? absent,
  unit: moneyTexts.euro,
});

const columns: readonly Column<Line>[] = [
  { header: texts.columns.taakveld, cell: nameOf },
  amount(texts.columns.inQuarter, 'inQuarter'),
  amount(texts.columns.budget, 'budget', moneyTexts.noBudget),
  {
    header: texts.columns.share,
    numeric: true,
    cell: ({ percentOfBudget }) => (percentOfBudget === null ? '–' : formatPercent(percentOfBudget, 1)),
    value: ({ percentOfBudget }) => percentOfBudget,
  },
  amount(texts.columns.expected, 'expected', '–'),
  amount(texts.columns.inYear, 'inYear', '–'),
];

const summaryOf = (money: readonly Line[], quarter: string): string =>
  [
    ...money.flatMap((line) =>
      line.inQuarter === null ? [] : [texts.spent(nameOf(line), formatMillions(line.inQuarter), periodPhrase(quarter))],
    ),
    ...(money.every(({ budget }) => budget === null) ? [texts.noBudget(money[0]?.year ?? 0)] : []),
  ].join(' ');

/** All of it together, where anything is known. */
const messageOf = (money: readonly Line[], quarter: string): string => {
  const known = money.flatMap(({ inQuarter }) => inQuarter ?? []);
  return known.length === 0
    ? texts.nothing
    : texts.message(formatMillions(known.reduce((sum, euros) => sum + euros, 0)), periodPhrase(quarter));
};

type Props = { money: QuarterlyDomain['money']; quarter: string };

/** What was spent in the quarter against the budget of the year, per taakveld. */
export const QuarterlyMoney = ({ money, quarter }: Props) => {
  const bars = useMemo(
    () => ({
      categories: money.map(nameOf),
      series: [
        { name: texts.columns.inQuarter, colour: colours.realised, values: money.map((line) => line.inQuarter) },
      ],
      unit: 'EUR',
      decimals: 0,
      standing: false,
    }),
    [money],
  );
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  return (
    <Figure
      name="geld"
      title={texts.title}
      message={messageOf(money, quarter)}
      subtitle={texts.subtitle(formatPeriod(quarter))}
      level={2}
      summary={summaryOf(money, quarter)}
      drawing={money.some(({ inQuarter }) => inQuarter !== null) ? drawing : null}
      height={barsHeight(bars)}
      legend={[{ name: texts.legend, colour: colours.realised, shape: 'bar' }]}
      rows={money.length}
      invented={money.some(({ invented }) => invented) ? aroundTexts.marks.invented : null}
      table={<DataTable caption={texts.title} columns={columns} rows={money} rowKey={({ code }) => code} />}
      source={texts.source}
      csv="/v1/budgets?format=csv"
    />
  );
};

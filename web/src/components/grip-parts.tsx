import { useMemo } from 'react';
import type { Measures } from 'server/contract.ts';
import { barsHeight } from '../charts/bars.ts';
import { colours } from '../charts/colours.ts';
import { formatEuro, formatList } from '../format.ts';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { moneyTexts } from '../texts/money.ts';
import { setsTexts } from '../texts/sets.ts';

type Part = Measures['parts'][number];
const texts = setsTexts.grip.parts;

const amount = (header: string, field: 'intended' | 'realised' | 'appendix'): Column<Part> => ({
  header,
  numeric: true,
  cell: ({ [field]: euros }) => formatEuro(euros),
  value: ({ [field]: euros }) => euros,
  unit: moneyTexts.euro,
});

const columns: readonly Column<Part>[] = [
  { header: texts.columns.part, cell: ({ part }) => part },
  amount(texts.columns.intended, 'intended'),
  amount(texts.columns.realised, 'realised'),
  {
    header: texts.columns.without,
    cell: ({ withoutAmount }) => (withoutAmount.length === 0 ? texts.none : formatList(withoutAmount)),
  },
  amount(texts.columns.appendix, 'appendix'),
];

/** Totals per onderdeel, of what has an amount, beside the totals of bijlage I. */
export const GripParts = ({ parts, source }: { parts: readonly Part[]; source: string }) => {
  const bars = useMemo(
    () => ({
      categories: parts.map(({ part }) => part),
      series: [
        { name: texts.columns.intended, colour: colours.budget, values: parts.map(({ intended }) => intended) },
        { name: texts.columns.realised, colour: colours.realised, values: parts.map(({ realised }) => realised) },
      ],
      unit: 'EUR',
      decimals: 0,
      standing: false,
    }),
    [parts],
  );
  const drawing = useMemo(() => ({ kind: 'bars', bars }) as const, [bars]);
  const [voorveld] = parts;
  return (
    <>
      <Figure
        name="onderdelen"
        title={texts.title}
        message={texts.message(parts.length, parts.filter(({ realised, intended }) => realised >= intended).length)}
        subtitle={texts.subtitle}
        level={2}
        summary={parts
          .map(({ part, realised, intended }) => texts.summary(part, formatEuro(realised), formatEuro(intended)))
          .join(' ')}
        drawing={drawing}
        height={barsHeight(bars)}
        legend={[
          { name: texts.legend.intended, colour: colours.budget, shape: 'bar' },
          { name: texts.legend.realised, colour: colours.realised, shape: 'bar' },
        ]}
        rows={parts.length}
        invented={null}
        table={<DataTable caption={texts.title} columns={columns} rows={parts} rowKey={({ part }) => part} />}
        source={source}
        csv="/v1/measures?format=csv"
      >
        {voorveld === undefined ? null : (
          <p className="note">{texts.voorveld(formatEuro(voorveld.appendix), formatEuro(voorveld.intended))}</p>
        )}
      </Figure>
      {parts
        .filter(({ appendixMeasures }) => appendixMeasures.length > 0)
        .map(({ part, appendixMeasures }) => (
          <div key={part} className="panel">
            <DataTable
              caption={texts.appendix(part)}
              columns={[
                { header: texts.name, cell: ({ name }) => name },
                { header: texts.columns.intended, numeric: true, cell: ({ intended }) => formatEuro(intended) },
              ]}
              rows={appendixMeasures}
              rowKey={({ name }) => name}
            />
          </div>
        ))}
    </>
  );
};

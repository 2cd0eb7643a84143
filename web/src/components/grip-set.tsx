import type { BusinessCases, Measures } from 'server/contract.ts';
import type { SetSheet } from 'server/contract/sets.ts';
import { businessCasesQuery, measuresQuery } from '../api/sets.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatEuro, formatList, formatNumber, formatPercent } from '../format.ts';
import { savingWords } from '../words/saving.ts';
import { Answer } from './answer.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { GripParts } from './grip-parts.tsx';
import { setsTexts } from '../texts/sets.ts';

type Measure = Measures['items'][number];
type Case = BusinessCases['items'][number];
const texts = setsTexts.grip;

const saving = (header: string, field: 'intended' | 'realised'): Column<Measure> => ({
  header,
  numeric: true,
  cell: ({ [field]: amount }) => savingWords(amount),
  value: ({ [field]: amount }) => amount,
});

const columns: readonly Column<Measure>[] = [
  { header: texts.measures.columns.id, cell: ({ id, name }) => `${id} ${name}` },
  { header: texts.measures.columns.part, cell: ({ part }) => part },
  saving(texts.measures.columns.intended, 'intended'),
  saving(texts.measures.columns.realised, 'realised'),
  { header: texts.measures.columns.note, cell: ({ note }) => note ?? '–' },
];

const caseColumns: readonly Column<Case>[] = [
  { header: texts.cases.columns.name, cell: ({ name }) => name },
  {
    header: texts.cases.columns.saving,
    numeric: true,
    cell: ({ saving: amount }) => (amount === null ? texts.cases.notYet : formatEuro(amount)),
  },
  {
    header: texts.cases.columns.fte,
    numeric: true,
    cell: ({ fte }) => formatNumber(fte, Number.isInteger(fte) ? 0 : 1),
  },
  {
    header: texts.cases.columns.outcomes,
    cell: ({ outcomes }) =>
      outcomes.length === 0
        ? texts.cases.notYet
        : formatList(outcomes.map(({ name, share }) => `${name} ${formatPercent(share)}`)),
  },
  { header: texts.cases.columns.note, cell: ({ note }) => note },
];

const isWithout = ({ intended, realised }: Measure) => typeof intended !== 'number' || typeof realised !== 'number';

/** The measures of Grip op sociaal domein, the totals per onderdeel and the business cases. */
export const GripSet = ({ sheet }: { sheet: SetSheet }) => (
  <>
    <Answer query={useAnswer(measuresQuery())} what={setsTexts.what}>
      {({ items, parts }) => (
        <>
          <Figure
            name="maatregelen"
            title={texts.measures.title}
            message={texts.measures.message(items.length, items.filter((one) => !isWithout(one)).length)}
            subtitle={texts.measures.subtitle}
            level={2}
            summary={texts.measures.summary(items.length, items.filter(isWithout).length)}
            drawing={null}
            height={0}
            rows={items.length}
            open
            invented={null}
            table={<DataTable caption={texts.measures.title} columns={columns} rows={items} rowKey={({ id }) => id} />}
            source={setsTexts.source(sheet.source)}
            csv="/v1/measures?format=csv"
          >
            <p className="note">{texts.dash}</p>
          </Figure>
          <GripParts parts={parts} source={setsTexts.source(sheet.source)} />
        </>
      )}
    </Answer>
    <Answer query={useAnswer(businessCasesQuery())} what={setsTexts.what}>
      {({ items }) => (
        // No landmark: the table is one, under the same name.
        <div className="panel">
          <h2 className="utrecht-heading-2">{texts.cases.title}</h2>
          <DataTable caption={texts.cases.title} columns={caseColumns} rows={items} rowKey={({ id }) => id} />
        </div>
      )}
    </Answer>
  </>
);

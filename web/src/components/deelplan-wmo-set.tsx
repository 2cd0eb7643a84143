import type { EarlierIndicators } from 'server/contract.ts';
import type { SetSheet } from 'server/contract/sets.ts';
import { earlierIndicatorsQuery } from '../api/sets.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatNumber } from '../format.ts';
import { Answer } from './answer.tsx';
import { DataTable, type Column } from './data-table.tsx';
import { Figure } from './figure.tsx';
import { setsTexts } from '../texts/sets.ts';

type Row = EarlierIndicators['items'][number];
const texts = setsTexts.deelplan;

/** The value as the plan has it: with a decimal where it has one. */
const valueOf = ({ history }: Row): string => {
  if (history === null) return texts.none;
  const shown = formatNumber(history.value, Number.isInteger(history.value) ? 0 : 1);
  return history.unit.startsWith('%') ? `${shown}${history.unit}` : `${shown} (${history.unit})`;
};

const columns: readonly Column<Row>[] = [
  { header: texts.columns.name, cell: ({ name }) => name },
  { header: texts.columns.goal, cell: ({ goal }) => goal },
  { header: texts.columns.year, cell: ({ history }) => (history === null ? '–' : String(history.year)) },
  { header: texts.columns.value, cell: valueOf, value: ({ history }) => history?.value ?? texts.none },
  { header: texts.columns.source, cell: ({ source }) => source },
  { header: texts.columns.cycle, cell: ({ cycle }) => cycle },
];

/** The possible indicators of the Deelplan Wmo 2015-2018, with the values that it gives. */
export const DeelplanWmoSet = ({ sheet }: { sheet: SetSheet }) => (
  <Answer query={useAnswer(earlierIndicatorsQuery())} what={setsTexts.what}>
    {({ items }) => (
      <Figure
        name="indicatoren"
        title={texts.title}
        message={texts.message(items.length, items.filter(({ history }) => history !== null).length)}
        subtitle={texts.subtitle}
        level={2}
        summary={texts.summary(items.length, items.filter(({ history }) => history !== null).length)}
        drawing={null}
        height={0}
        rows={items.length}
        open
        invented={null}
        table={<DataTable caption={texts.title} columns={columns} rows={items} rowKey={({ id }) => id} />}
        source={setsTexts.source(sheet.source)}
        csv="/v1/deelplan-wmo?format=csv"
      />
    )}
  </Answer>
);

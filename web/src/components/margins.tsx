import type { Margins as Answer } from 'server/cycle/contract/margins.ts';
import { readNumber, writeNumber } from '../words/typed-number.ts';
import { DataTable, type Column } from './data-table.tsx';
import { SendForm } from './send-form.tsx';
import { marginTexts as texts } from '../texts/margins.ts';

type Line = Answer['items'][number];

const marginWords = ({ margin, unit }: Line): string => texts.of(writeNumber(margin), unit);

const columns: Column<Line>[] = [
  {
    header: texts.columns.figure,
    cell: ({ page, indicator, name }) => (
      <a href={page} className="utrecht-link">
        {indicator} {name}
      </a>
    ),
  },
  { header: texts.columns.margin, cell: marginWords },
  {
    header: texts.columns.why,
    cell: ({ from, why }) => (
      <>
        {from === 'voorstel' ? <span className="tag">{texts.ours}</span> : null} {why}
      </>
    ),
  },
];

/** Which change matters to the verdict on each indicator, and where the municipality sets its own. */
export const Margins = ({ items }: Answer) => (
  <section className="panel" aria-labelledby="marges">
    <h2 id="marges" className="utrecht-heading-2">
      {texts.title}
    </h2>
    <p className="utrecht-paragraph">{texts.lead}</p>
    <details>
      <summary>{texts.open}</summary>
      <DataTable caption={texts.caption} columns={columns} rows={items} rowKey={({ indicator }) => indicator} />
    </details>
    <SendForm
      name="marge"
      title={texts.add}
      why={texts.forWhom}
      right="doelwaarde vastleggen"
      fields={[
        {
          name: 'indicator',
          label: texts.over,
          value: items[0]?.indicator ?? '',
          choices: items.map((line) => ({
            value: line.indicator,
            label: texts.option(line.indicator, line.name, marginWords(line)),
          })),
        },
        { name: 'margin', label: texts.margin, value: '', hint: texts.marginHint },
        { name: 'why', label: texts.because, value: '', long: true },
      ]}
      button={texts.button}
      done={texts.done}
      method="PUT"
      address={({ indicator = '' }) => `/v1/margins/${encodeURIComponent(indicator)}`}
      body={({ indicator, margin, why }) => ({
        margin: readNumber(margin),
        why,
        basedOn: items.find((line) => line.indicator === indicator)?.version ?? null,
      })}
    />
  </section>
);

import type { Targets } from 'server/cycle/contract.ts';
import { targetsQuery } from '../api/cycle.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Page } from '../components/page.tsx';
import { SendForm } from '../components/send-form.tsx';
import { formatValue } from '../format.ts';
import { PageAnswer } from './page-answer.tsx';
import { askingTexts } from '../texts/asking.ts';

const texts = askingTexts.targets;

type Target = Targets['items'][number];

const wanted = ({ low, high, unit, decimals }: Target): string => {
  const words = (value: number) => formatValue(value, unit, decimals);
  if (low !== null && high !== null) return texts.between(words(low), words(high));
  if (low !== null) return texts.atLeast(words(low));
  return high === null ? '' : texts.atMost(words(high));
};

const columns: Column<Target>[] = [
  {
    header: texts.columns.figure,
    cell: ({ page, indicator, name }) => (
      <a href={page} className="utrecht-link">
        {indicator} {name}
      </a>
    ),
  },
  { header: texts.columns.year, cell: ({ year }) => String(year) },
  { header: texts.columns.wanted, cell: wanted },
  { header: texts.columns.setBy, cell: ({ setBy }) => setBy },
  { header: texts.columns.decision, cell: ({ decision }) => decision },
];

/** '70,5' as a number; null where nothing stands, and what is no number is left for the server to refuse. */
const numberOf = (text: string | undefined): number | null | string => {
  const plain = (text ?? '').trim().replace(',', '.');
  if (plain === '') return null;
  return Number.isNaN(Number(plain)) ? plain : Number(plain);
};

const basedOn = (items: readonly Target[], id: string): number | null =>
  items.find((one) => one.id === id)?.version ?? null;

/** What council or college want figures to be. */
export const TargetsPage = () => {
  const targets = useAnswer(targetsQuery());
  return (
    <PageAnswer query={targets} what={texts.what}>
      {({ items }) => (
        <Page title={texts.title} lead={<p>{texts.lead}</p>}>
          {items.length === 0 ? (
            <p className="utrecht-paragraph">{texts.none}</p>
          ) : (
            <DataTable caption={texts.caption} columns={columns} rows={items} rowKey={({ id }) => id} />
          )}
          <SendForm
            title={texts.add}
            why={texts.why}
            fields={(['indicator', 'year', 'number', 'low', 'high', 'setBy', 'decision'] as const).map((name) => ({
              name,
              label: texts[name],
              value: name === 'number' ? '1' : '',
            }))}
            button={texts.button}
            done={askingTexts.questions.done}
            method="PUT"
            address={({ indicator = '', year = '', number = '' }) =>
              `/v1/targets/${encodeURIComponent(indicator)}/${encodeURIComponent(year)}/${encodeURIComponent(number)}`
            }
            body={({ indicator, year, number, low, high, setBy, decision }) => ({
              low: numberOf(low),
              high: numberOf(high),
              setBy,
              decision,
              basedOn: basedOn(items, `${indicator}/${year}/${number}`),
            })}
          />
        </Page>
      )}
    </PageAnswer>
  );
};

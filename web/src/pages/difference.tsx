import { use } from 'react';
import type { Difference } from 'server/cycle/contract/difference.ts';
import { differenceAddress, differenceQuery } from '../api/cycle.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ChangedFigures } from '../components/changed-figures.tsx';
import { ChangedVerdicts } from '../components/changed-verdicts.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Page } from '../components/page.tsx';
import { formatList, formatNumber } from '../format.ts';
import { useSearchParameters } from '../filters/use-search-parameters.ts';
import { PlaceContext } from '../place-context.ts';
import { PageAnswer } from './page-answer.tsx';
import { differenceTexts as texts } from '../texts/difference.ts';
import { momentTexts } from '../texts/moment.ts';

type Counted = { cause: keyof typeof texts.causes; count: number };

const causeColumns: Column<Counted>[] = [
  { header: texts.cause, cell: ({ cause }) => texts.causes[cause] },
  { header: texts.number, cell: ({ count }) => formatNumber(count), numeric: true },
];

const Causes = ({ counts }: Pick<Difference, 'counts'>) => (
  <section className="panel">
    <h2 className="utrecht-heading-2">{texts.perCause}</h2>
    <DataTable
      caption={texts.perCauseTable}
      columns={causeColumns}
      rows={causeNames.map((cause) => ({ cause, count: counts[cause] ?? 0 })).filter(({ count }) => count > 0)}
      rowKey={({ cause }) => cause}
    />
  </section>
);

const causeNames = Object.keys(texts.causes) as (keyof typeof texts.causes)[];

type Part = Difference['indicators'][number];

const AllOf = ({ indicator, name, figures }: Part) => (
  <a href={`?${new URLSearchParams({ indicator })}`} className="utrecht-link">
    {texts.allOf(figures, name)}
  </a>
);

const nameOf = ({ moment }: Difference['before']): string =>
  moment === null ? texts.now : texts.name(moment.moment, moment.year);

/** Every indicator of which a figure differs: those of the whole municipality, and a way to the others. */
const Overview = ({ found: { counts, indicators, items, verdicts, parts } }: { found: Difference }) => (
  <>
    {indicators.length === 0 ? null : <Causes counts={counts} />}
    <ChangedVerdicts verdicts={verdicts} />
    {indicators
      .filter(({ totals }) => totals > 0)
      .map((part) => (
        <section key={part.indicator} className="panel">
          <h2 className="utrecht-heading-2">{part.name}</h2>
          <p className="note">{texts.ofWhole(part.totals, part.figures)}</p>
          <Totals name={part.name} rows={items.filter(({ indicator }) => indicator === part.indicator)} />
          {part.totals === part.figures ? null : (
            <p>
              <AllOf {...part} />
            </p>
          )}
        </section>
      ))}
    <Rest parts={indicators.filter(({ totals }) => totals === 0)} />
    {parts.length === 0 ? null : (
      <section className="panel">
        <h2 className="utrecht-heading-2">{texts.parts}</h2>
        <p className="utrecht-paragraph">{texts.partsLead}</p>
        <ul>
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      </section>
    )}
  </>
);

/** Open where a figure that there was is another: new measurements are the news of every other page. */
const Totals = ({ name, rows }: { name: string; rows: Difference['items'] }) => (
  <details open={rows.some(({ cause }) => cause !== 'nieuwe meting')}>
    <summary>{formatList([...new Set(rows.map(({ cause }) => texts.causes[cause]))])}</summary>
    <ChangedFigures name={name} rows={rows} />
  </details>
);

const Rest = ({ parts }: { parts: readonly Part[] }) =>
  parts.length === 0 ? null : (
    <section className="panel">
      <h2 className="utrecht-heading-2">{texts.restTitle}</h2>
      <p className="utrecht-paragraph">{texts.restLead}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.indicator}>
            <AllOf {...part} />
          </li>
        ))}
      </ul>
    </section>
  );

type Props = { found: Difference; indicator: string | null; address: string };

const Found = ({ found, indicator, address }: Props) => {
  const { path } = use(PlaceContext);
  const { before, after, items, indicators } = found;
  const figures = indicators.reduce((sum, part) => sum + part.figures, 0);
  const lead = indicator === null ? texts.count(figures, indicators.length) : texts.countOf(items.length);
  const csv = new URLSearchParams({ ...(indicator === null ? {} : { indicator }), format: 'csv' });
  return (
    <Page
      title={texts.title(nameOf(before), nameOf(after))}
      crumbs={[{ href: '/momenten', name: momentTexts.title }]}
      lead={<p>{figures === 0 ? texts.none : lead}</p>}
    >
      {indicator === null ? (
        <Overview found={found} />
      ) : (
        <section className="panel">
          <h2 className="utrecht-heading-2">{items[0]?.name ?? indicator}</h2>
          <ChangedFigures name={items[0]?.name ?? indicator} rows={items} />
          <p>
            <a href={path} className="utrecht-link" data-now="">
              {texts.back}
            </a>
          </p>
        </section>
      )}
      {figures === 0 ? null : (
        <p>
          <a href={`${address}?${csv}`} className="utrecht-link" data-now="">
            {indicator === null ? texts.all : texts.allOfOne}
          </a>
        </p>
      )}
    </Page>
  );
};

/** What differs between two moments, by indicator. */
export const DifferencePage = ({ id, other }: { id: string; other: string }) => {
  const indicator = useSearchParameters().get('indicator');
  const difference = useAnswer(differenceQuery(id, other, indicator));
  return (
    <PageAnswer query={difference} what={texts.what}>
      {(found) => <Found found={found} indicator={indicator} address={differenceAddress(id, other)} />}
    </PageAnswer>
  );
};

import type { Difference } from 'server/cycle/contract/difference.ts';
import { differenceAddress, differenceQuery } from '../api/cycle.ts';
import { dashboardQuery } from '../api/dashboard.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Page } from '../components/page.tsx';
import { VerdictMark } from '../components/verdict-mark.tsx';
import { capitalise, formatDate, formatPeriod, formatValue } from '../format.ts';
import { PageAnswer } from './page-answer.tsx';
import { differenceTexts as texts } from '../texts/difference.ts';
import { momentTexts } from '../texts/moment.ts';
import { aroundTexts } from '../texts/around.ts';

type Item = Difference['items'][number];

const shown = (side: Item['before'], { unit, decimals }: Item): string => {
  if (side?.status === 'suppressed') return texts.hidden;
  return side === null || side.value === null ? texts.absent : formatValue(side.value, unit, decimals);
};

const Side = ({ side, item }: { side: Item['before']; item: Item }) => (
  <>
    {shown(side, item)}
    {side === null || side.on === null ? null : <span className="note"> {texts.loaded(formatDate(side.on))}</span>}
  </>
);

const columns: Column<Item>[] = [
  { header: texts.columns.figure, cell: ({ name }) => name },
  { header: texts.columns.period, cell: ({ period }) => formatPeriod(period) },
  { header: texts.columns.before, cell: (item) => <Side side={item.before} item={item} />, numeric: true },
  { header: texts.columns.after, cell: (item) => <Side side={item.after} item={item} />, numeric: true },
  { header: texts.columns.why, cell: ({ why }) => why },
];

type ChangedVerdict = Difference['verdicts'][number];

const Verdict = ({ side }: { side: ChangedVerdict['before'] }) =>
  side === null ? (
    texts.noVerdict
  ) : (
    <>
      <VerdictMark state={side.state} /> <span className="note">{side.sentence}</span>
    </>
  );

const verdictColumns: Column<ChangedVerdict>[] = [
  {
    header: texts.verdictColumns.about,
    cell: ({ about, name, goal }) => (about === 'goal' ? name : `${name} ${texts.under(goal)}`),
  },
  { header: texts.verdictColumns.before, cell: ({ before }) => <Verdict side={before} /> },
  { header: texts.verdictColumns.after, cell: ({ after }) => <Verdict side={after} /> },
  { header: texts.verdictColumns.why, cell: ({ why }) => why },
];

const nameOf = ({ moment }: Difference['before']): string =>
  moment === null ? texts.now : texts.name(moment.moment, moment.year);

type Props = { found: Difference; gemeente: string; address: string };

const Found = ({ found: { before, after, items, verdicts, parts }, gemeente, address }: Props) => {
  const totals = items.filter(
    ({ region, breakdown, measure, indicator }) =>
      region === gemeente &&
      (indicator === 'begroting' ? breakdown === 'taakveld' : breakdown === null && measure === 'main'),
  );
  return (
    <Page
      title={texts.title(nameOf(before), nameOf(after))}
      crumbs={[{ href: '/momenten', name: momentTexts.title }]}
      lead={<p>{items.length === 0 ? texts.none : texts.count(items.length, totals.length)}</p>}
    >
      {verdicts.length === 0 ? null : (
        <section className="panel">
          <h2 className="utrecht-heading-2">{texts.verdicts}</h2>
          <DataTable
            caption={texts.verdictTable}
            columns={verdictColumns}
            rows={verdicts}
            rowKey={({ subject, goal }) => `${subject}-${goal}`}
          />
        </section>
      )}
      {Object.entries(texts.causes).map(([cause, name]) => {
        const rows = totals.filter((item) => item.cause === cause);
        return rows.length === 0 ? null : (
          <section key={cause} className="panel">
            <h2 className="utrecht-heading-2">{name}</h2>
            <DataTable
              caption={texts.table(capitalise(name).toLocaleLowerCase('nl-NL'))}
              columns={columns}
              rows={rows}
              rowKey={({ indicator, measure, period, group }) => `${indicator}-${measure}-${period}-${group}`}
            />
          </section>
        );
      })}
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
      <p>
        <a href={address} className="utrecht-link" data-now="">
          {texts.all}
        </a>
      </p>
    </Page>
  );
};

/** What differs between two moments, by cause. */
export const DifferencePage = ({ id, other }: { id: string; other: string }) => {
  const difference = useAnswer(differenceQuery(id, other));
  const dashboard = useAnswer(dashboardQuery());
  return (
    <PageAnswer query={difference} what={texts.what}>
      {(found) => (
        <PageAnswer query={dashboard} what={aroundTexts.what}>
          {({ gemeente }) => <Found found={found} gemeente={gemeente.code} address={differenceAddress(id, other)} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};

import { use } from 'react';
import type { Calendar } from 'server/cycle/contract/calendar.ts';
import { calendarQuery } from '../api/cycle.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Page } from '../components/page.tsx';
import { capitalise, formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { PageAnswer } from './page-answer.tsx';
import { momentTexts as texts } from '../texts/moment.ts';

type Line = Calendar['items'][number];

const columnsOn = (today: string): Column<Line>[] => [
  {
    header: texts.columns.moment,
    cell: ({ id, moment, year }) => (
      <a href={`/momenten/${id}`} className="utrecht-link">
        {capitalise(moment)} {year}
      </a>
    ),
  },
  {
    header: texts.columns.due,
    cell: ({ due, from }) => (
      <>
        {formatDate(due)}
        {from === 'voorstel' ? <span className="tag">{texts.proposal}</span> : null}
      </>
    ),
  },
  {
    header: texts.columns.delivered,
    cell: ({ due, delivered, onTime, from }) => (
      <>
        {delivered === null ? texts.notYet : formatDate(delivered)}
        {onTime === false ? <span className="tag">{texts.late}</span> : null}
        {delivered === null && due < today && from !== 'voorstel' ? <span className="tag">{texts.passed}</span> : null}
      </>
    ),
  },
  { header: texts.columns.frozen, cell: ({ snapshots }) => (snapshots.length === 0 ? texts.notYet : texts.yes) },
];

const rowKey = ({ id }: Line): string => id;

/** The calendar of planning and control: the moments around now first, those before on request. */
export const MomentsPage = () => {
  const { today } = use(PlaceContext);
  const calendar = useAnswer(calendarQuery());
  return (
    <PageAnswer query={calendar} what={texts.what.moments}>
      {({ items }) => {
        const columns = columnsOn(today);
        const newest = Math.max(
          Number(today.slice(0, 4)),
          ...items.flatMap(({ year, delivered }) => (delivered === null ? [] : year)),
        );
        const recent = items.filter(({ year }) => year >= newest - 1);
        const earlier = items.filter(({ year }) => year < newest - 1).toReversed();
        return (
          <Page title={texts.title} lead={<p>{texts.lead}</p>}>
            <p className="utrecht-paragraph">
              {texts.reports}{' '}
              <a data-now="" href="/rapporten" className="utrecht-link">
                {texts.toReports}
              </a>
            </p>
            <DataTable caption={texts.caption} columns={columns} rows={recent} rowKey={rowKey} />
            {earlier.length === 0 ? null : (
              <details>
                <summary>{texts.earlier}</summary>
                <DataTable caption={texts.earlierCaption} columns={columns} rows={earlier} rowKey={rowKey} />
              </details>
            )}
          </Page>
        );
      }}
    </PageAnswer>
  );
};

import { use } from 'react';
import type { RequiredTexts } from 'server/cycle/contract/required-texts.ts';
import { requiredTextsQuery } from '../api/texts.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Page } from '../components/page.tsx';
import { capitalise, formatEuro, formatList, formatPercent } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { DeskAnswer } from './desk-answer.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.list;

type Item = RequiredTexts['items'][number];

const columnsAt = (moment: string): Column<Item>[] => [
  {
    header: texts.subject,
    cell: ({ about, subject, name }) => (
      <a
        href={`/schrijven/${writingTexts.about[about]}/${encodeURIComponent(subject)}?moment=${moment}`}
        className="utrecht-link"
      >
        {name}
      </a>
    ),
  },
  { header: texts.reason, cell: ({ reasons }) => formatList(reasons.map((one) => texts.reasons[one])) },
  {
    header: texts.status,
    cell: ({ status, moved }) => (
      <>
        {texts.statuses[status]}
        {moved ? <span className="tag">{texts.moved}</span> : null}
      </>
    ),
  },
];

const List = ({ moment, moments, items, threshold }: RequiredTexts) => (
  <Page
    title={texts.title}
    lead={<p>{texts.lead(formatPercent(threshold.part * 100), formatEuro(threshold.euros))}</p>}
  >
    <form method="get" className="desk-choice">
      <label className="utrecht-form-label" htmlFor="moment">
        {texts.moment}
      </label>
      <select id="moment" name="moment" className="utrecht-select utrecht-select--html-select" defaultValue={moment.id}>
        {moments.map(({ id, year, moment: name }) => (
          <option key={id} value={id}>
            {capitalise(name)} {year}
          </option>
        ))}
      </select>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {texts.show}
      </button>
    </form>
    {items.length === 0 ? (
      <p className="utrecht-paragraph">{texts.none}</p>
    ) : (
      <DataTable
        caption={texts.caption(moment.moment, moment.year)}
        columns={columnsAt(moment.id)}
        rows={items}
        rowKey={({ about, subject }) => `${about}-${subject}`}
      />
    )}
  </Page>
);

/** What must be explained at a moment, and how far that is. */
export const ToWritePage = () => {
  const { search } = use(PlaceContext);
  const list = useAnswer(requiredTextsQuery(new URLSearchParams(search).get('moment')));
  return (
    <DeskAnswer query={list} what={writingTexts.what.list}>
      {(found) => <List {...found} />}
    </DeskAnswer>
  );
};

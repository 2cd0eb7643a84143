import { use } from 'react';
import type { RequiredTexts } from 'server/cycle/contract/required-texts.ts';
import { requiredTextsQuery } from '../api/texts.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Page } from '../components/page.tsx';
import { SendForm } from '../components/send-form.tsx';
import { capitalise, formatEuro } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { DeskAnswer } from './desk-answer.tsx';
import { requiredReasons } from '../words/required-reasons.ts';
import { readNumber, writeNumber } from '../words/typed-number.ts';
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
  { header: texts.reason, cell: requiredReasons },
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
    lead={
      <p>
        {texts.lead(`${writeNumber(threshold.part * 100)}%`, formatEuro(threshold.euros))}{' '}
        {threshold.why === null ? texts.proposed : null}
      </p>
    }
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
    {threshold.why === null ? null : <p className="note">{texts.thresholdBecause(threshold.why)}</p>}
    <SendForm
      name="grens"
      title={texts.threshold.title}
      why={texts.threshold.why}
      right="kalender bijhouden"
      fields={[
        { name: 'percent', label: texts.threshold.percent, value: writeNumber(threshold.part * 100) },
        { name: 'euros', label: texts.threshold.euros, value: writeNumber(threshold.euros) },
        { name: 'why', label: texts.threshold.because, value: '', long: true },
      ]}
      button={texts.threshold.button}
      done={texts.threshold.done}
      method="PUT"
      address={() => '/v1/threshold'}
      body={({ percent, euros, why }) => ({
        percent: readNumber(percent) ?? '',
        euros: readNumber(euros) ?? '',
        why,
        basedOn: threshold.version,
      })}
    />
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

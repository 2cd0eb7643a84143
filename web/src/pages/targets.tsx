import type { Targets } from 'server/cycle/contract/targets.ts';
import { marginsQuery, targetsQuery } from '../api/cycle.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answer } from '../components/answer.tsx';
import { DataTable, type Column } from '../components/data-table.tsx';
import { Margins } from '../components/margins.tsx';
import { Page } from '../components/page.tsx';
import { TargetForm, WithdrawForm } from '../components/target-forms.tsx';
import { VerdictMark } from '../components/verdict-mark.tsx';
import { targetWords } from '../words/target.ts';
import { PageAnswer } from './page-answer.tsx';
import { askingTexts } from '../texts/asking.ts';
import { marginTexts } from '../texts/margins.ts';

const texts = askingTexts.targets;

type Target = Targets['items'][number];

const columns: Column<Target>[] = [
  {
    header: texts.columns.figure,
    cell: ({ page, indicator, name, measure }) => (
      <>
        <a href={page} className="utrecht-link">
          {indicator} {name}
        </a>
        {measure.key === 'main' ? null : <span className="note"> {measure.name}</span>}
      </>
    ),
  },
  { header: texts.columns.year, cell: ({ year }) => String(year) },
  { header: texts.columns.wanted, cell: targetWords },
  {
    header: texts.columns.state,
    cell: ({ state, clashes }) => (
      <>
        {state === null ? texts.notNow : <VerdictMark state={state} />}
        {clashes ? <p className="note">{texts.clashes}</p> : null}
      </>
    ),
  },
  { header: texts.columns.setBy, cell: ({ setBy }) => setBy },
  { header: texts.columns.decision, cell: ({ decision }) => decision },
];

/** What council or college want figures to be. */
export const TargetsPage = () => {
  const targets = useAnswer(targetsQuery());
  const margins = useAnswer(marginsQuery());
  return (
    <PageAnswer query={targets} what={texts.what}>
      {({ items, choices }) => (
        <Page title={texts.title} lead={<p>{texts.lead}</p>}>
          {items.length === 0 ? (
            <p className="utrecht-paragraph">{texts.none}</p>
          ) : (
            <>
              <DataTable caption={texts.caption} columns={columns} rows={items} rowKey={({ id }) => id} />
              <p className="note">{texts.rule}</p>
            </>
          )}
          <TargetForm items={items} choices={choices} />
          <WithdrawForm items={items} />
          <Answer query={margins} what={marginTexts.what}>
            {(found) => <Margins {...found} />}
          </Answer>
        </Page>
      )}
    </PageAnswer>
  );
};

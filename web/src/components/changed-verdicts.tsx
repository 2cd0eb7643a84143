import type { Difference } from 'server/cycle/contract/difference.ts';
import { differenceTexts as texts } from '../texts/difference.ts';
import { DataTable, type Column } from './data-table.tsx';
import { VerdictMark } from './verdict-mark.tsx';

type ChangedVerdict = Difference['verdicts'][number];

const Verdict = ({ side }: { side: ChangedVerdict['before'] }) =>
  side === null ? (
    texts.noVerdict
  ) : (
    <>
      <VerdictMark state={side.state} /> <span className="note">{side.sentence}</span>
    </>
  );

const columns: Column<ChangedVerdict>[] = [
  {
    header: texts.verdictColumns.about,
    cell: ({ about, name, goal }) => (about === 'goal' ? name : `${name} ${texts.under(goal)}`),
  },
  { header: texts.verdictColumns.before, cell: ({ before }) => <Verdict side={before} /> },
  { header: texts.verdictColumns.after, cell: ({ after }) => <Verdict side={after} /> },
  { header: texts.verdictColumns.why, cell: ({ why }) => why },
];

/** Verdicts that differ between two moments, and why. */
export const ChangedVerdicts = ({ verdicts }: Pick<Difference, 'verdicts'>) =>
  verdicts.length === 0 ? null : (
    <section className="panel">
      <h2 className="utrecht-heading-2">{texts.verdicts}</h2>
      <DataTable
        caption={texts.verdictTable}
        columns={columns}
        rows={verdicts}
        rowKey={({ subject, goal }) => `${subject}-${goal}`}
      />
    </section>
  );

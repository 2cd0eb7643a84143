import type { SessionsAnswer, ShownSession } from 'server/access/contract.ts';
import { formatMoment } from '../format.ts';
import { accountTexts } from '../texts/account.ts';
import { DataTable } from './data-table.tsx';
import { EndSession } from './end-session.tsx';

const { table: texts } = accountTexts;

type Props = { answer: SessionsAnswer; action: string; caption: string; endAll: string };

const endCell = (action: string, csrf: string) => (session: ShownSession) => (
  <EndSession session={session} action={action} csrf={csrf} />
);

/** Who is signed in and since when, each with a button that ends it, and one that ends them all. */
export const SessionTable = ({ answer: { sessions, csrf, ended }, action, caption, endAll }: Props) => (
  <>
    {ended === null ? null : <output>{texts.ended(ended)}</output>}
    <DataTable
      caption={caption}
      rows={sessions}
      rowKey={({ handle }) => handle}
      columns={[
        { header: texts.name, cell: ({ name }) => name },
        { header: texts.account, cell: ({ account }) => account },
        { header: texts.role, cell: ({ roleName }) => roleName },
        { header: texts.origin, cell: ({ origin }) => origin },
        { header: texts.started, cell: ({ startedAt }) => formatMoment(startedAt) },
        { header: texts.seen, cell: ({ seenAt, own }) => (own ? texts.own : formatMoment(seenAt)) },
        {
          header: texts.end,
          cell: endCell(action, csrf),
        },
      ]}
    />
    <form method="post" action={action}>
      <input type="hidden" name="csrf" value={csrf} />
      <button type="submit" name="sessie" value="alle" className="utrecht-button utrecht-button--primary-action">
        {endAll}
      </button>
    </form>
  </>
);

import { sessionsQuery } from '../api/account.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { SessionTable } from '../components/session-table.tsx';
import { accountTexts } from '../texts/account.ts';
import { PageAnswer } from './page-answer.tsx';

const texts = accountTexts.sessions;

/** Everybody who is signed in, for who manages the dashboard. */
export const SessionsPage = () => (
  <PageAnswer query={useAnswer(sessionsQuery())} what={accountTexts.account.what}>
    {(answer) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>} crumbs={[{ href: '/account', name: accountTexts.mine }]}>
        <SessionTable answer={answer} action="/beheer/sessies" caption={texts.caption} endAll={texts.endAll} />
      </Page>
    )}
  </PageAnswer>
);

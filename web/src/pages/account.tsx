import { sessionsQuery } from '../api/account.ts';
import { useAnswer } from '../api/use-answer.ts';
import { DemonstrationBanner } from '../components/demonstration-banner.tsx';
import { Page } from '../components/page.tsx';
import { SessionTable } from '../components/session-table.tsx';
import { SheetEntry } from '../components/sheet-entry.tsx';
import { SignOut } from '../components/sign-out.tsx';
import { accountTexts } from '../texts/account.ts';
import { auditTexts } from '../texts/audit.ts';
import { pageOfRight } from '../words/page-of-right.ts';
import { PageAnswer } from './page-answer.tsx';

const texts = accountTexts.account;

const Right = ({ name }: { name: string }) => {
  const page = pageOfRight(name);
  return page === null ? (
    name
  ) : (
    <a href={page} className="utrecht-link">
      {name}
    </a>
  );
};

/** Who somebody is here, what the role may do, and where that account is signed in. */
export const AccountPage = () => (
  <PageAnswer query={useAnswer(sessionsQuery())} what={texts.what}>
    {(answer) => (
      <Page title={accountTexts.mine}>
        {answer.demonstration ? <DemonstrationBanner /> : null}
        <dl className="sheet panel">
          <SheetEntry term={texts.name}>{answer.name}</SheetEntry>
          <SheetEntry term={texts.id}>{answer.account}</SheetEntry>
          <SheetEntry term={texts.role}>{answer.roleName}</SheetEntry>
          <SheetEntry term={texts.may}>
            <ul>
              {answer.actions.map((action) => (
                <li key={action}>
                  <Right name={action} />
                </li>
              ))}
            </ul>
          </SheetEntry>
          {answer.actions.includes('leveren') ? (
            <SheetEntry term={texts.deliver}>
              <a href="/leveren" className="utrecht-link">
                {texts.toDeliver}
              </a>
            </SheetEntry>
          ) : null}
          <SheetEntry term={accountTexts.notices}>
            <a href="/berichten" className="utrecht-link">
              {texts.toNotices}
            </a>
          </SheetEntry>
          {answer.manages ? (
            <SheetEntry term={accountTexts.manage}>
              <ul>
                <li>
                  <a href="/beheer/sessies" className="utrecht-link">
                    {accountTexts.sessions.title}
                  </a>
                </li>
                <li>
                  <a href="/beheer/logboek" className="utrecht-link">
                    {auditTexts.title}
                  </a>
                </li>
              </ul>
            </SheetEntry>
          ) : null}
        </dl>
        <SignOut csrf={answer.csrf} />
        <SessionTable answer={answer} action="/account/sessies" caption={texts.sessions} endAll={texts.endAll} />
      </Page>
    )}
  </PageAnswer>
);

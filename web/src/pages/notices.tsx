import { noticesQuery } from '../api/account.ts';
import { useAnswer } from '../api/use-answer.ts';
import { KeptNotice } from '../components/kept-notice.tsx';
import { NoticeForm } from '../components/notice-form.tsx';
import { NoticeList } from '../components/notice-list.tsx';
import { Page } from '../components/page.tsx';
import { noticesTexts as texts } from '../texts/notices.ts';
import { PageAnswer } from './page-answer.tsx';

/** What somebody is told of, and which notices that one wants, on the page and by mail. */
export const NoticesPage = () => (
  <PageAnswer query={useAnswer(noticesQuery())} what={texts.what}>
    {(answer) => (
      <Page title={texts.title} lead={<p>{texts.lead}</p>}>
        {answer.saved ? <KeptNotice>{texts.saved}</KeptNotice> : null}
        <NoticeList items={answer.items} />
        <NoticeForm answer={answer} />
      </Page>
    )}
  </PageAnswer>
);

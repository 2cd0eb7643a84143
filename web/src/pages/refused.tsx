import { refusalQuery } from '../api/account.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { accountTexts } from '../texts/account.ts';
import { PageAnswer } from './page-answer.tsx';

const texts = accountTexts.refused;

/** Says why something was refused. */
export const RefusedPage = () => (
  <PageAnswer query={useAnswer(refusalQuery())} what={texts.what}>
    {({ detail }) => (
      <Page title={texts.title}>
        <p className="utrecht-paragraph">{detail}</p>
        <p className="utrecht-paragraph">
          {texts.other}{' '}
          <a href="/" className="utrecht-link">
            {texts.back}
          </a>
        </p>
      </Page>
    )}
  </PageAnswer>
);

import { AnswerError } from '../api/answer-error.ts';
import type { AnswerProps } from '../components/answer.tsx';
import { Page } from '../components/page.tsx';
import { PageAnswer } from './page-answer.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.desk;

const refusal = ({ data, error }: { data?: unknown; error: Error | null }): AnswerError | null =>
  data === undefined && error instanceof AnswerError && (error.status === 401 || error.status === 403) ? error : null;

/** The answer that a page for some roles is about: who may not is told so, and where to sign in, or with which role he did. */
export const DeskAnswer = <Data,>(props: AnswerProps<Data>) => {
  const refused = refusal(props.query);
  if (refused !== null)
    return (
      <Page title={texts.notYours}>
        <p className="utrecht-paragraph">{refused.message}</p>
        <p>
          <a href={refused.status === 401 ? '/aanmelden' : '/account'} className="utrecht-link">
            {refused.status === 401 ? texts.signInLink : texts.toAccount}
          </a>
        </p>
      </Page>
    );
  return <PageAnswer {...props} />;
};

import { AnswerError } from '../api/answer-error.ts';
import type { AnswerProps } from '../components/answer.tsx';
import { Page } from '../components/page.tsx';
import { PageAnswer } from './page-answer.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.desk;

const isStranger = (error: Error | null): boolean =>
  error instanceof AnswerError && (error.status === 401 || error.status === 403);

/** The answer that a page for some roles is about: who may not is told so, and where to sign in. */
export const DeskAnswer = <Data,>(props: AnswerProps<Data>) => {
  if (props.query.data === undefined && isStranger(props.query.error))
    return (
      <Page title={texts.notYours}>
        <p className="utrecht-paragraph">{props.query.error?.message}</p>
        <p>
          <a href="/aanmelden" className="utrecht-link">
            {texts.signInLink}
          </a>
        </p>
      </Page>
    );
  return <PageAnswer {...props} />;
};

import { isNotFound } from '../api/answer-error.ts';
import { Answer, type AnswerProps } from '../components/answer.tsx';
import { Failure } from '../components/failure.tsx';
import { Page } from '../components/page.tsx';
import { NotFoundPage } from './not-found.tsx';
import { failingTexts as texts } from '../texts/failing.ts';

type Props<Data> = AnswerProps<Data> & {
  /** Said when the server has no such thing. */
  gone?: string;
};

/** The answer that a whole page is about: without it there is a page all the same, with a title that says why. */
export const PageAnswer = <Data,>({ query, what, gone, children }: Props<Data>) => {
  if (query.data !== undefined || query.error === null)
    return (
      <Answer query={query} what={what}>
        {children}
      </Answer>
    );
  if (isNotFound(query.error)) return <NotFoundPage {...(gone === undefined ? {} : { why: gone })} />;
  return (
    <Page title={texts.notNow}>
      <Failure what={what} error={query.error} onRetry={query.again} />
    </Page>
  );
};

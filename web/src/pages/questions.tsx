import { use } from 'react';
import type { Questions } from 'server/cycle/contract/questions.ts';
import { questionsQuery } from '../api/cycle.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { SendForm } from '../components/send-form.tsx';
import { WrittenText } from '../components/written-text.tsx';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { aboutOf } from '../words/about-of.ts';
import { PageAnswer } from './page-answer.tsx';
import { askingTexts } from '../texts/asking.ts';
import { writingTexts } from '../texts/writing.ts';

const texts = askingTexts.questions;

const QuestionPart = ({ question }: { question: Questions['items'][number] }) => {
  const { id, name, page, moment, text, role, writtenAt, answer } = question;
  return (
    <article className="panel" id={id}>
      <p className="note">
        {texts.about}{' '}
        <a href={page} className="utrecht-link">
          {name}
        </a>
      </p>
      {moment === null ? null : <p className="note">{writingTexts.desk.at(moment.moment, moment.year)}</p>}
      <WrittenText blocks={text} />
      <p className="note">{writingTexts.section.asked(role, formatDate(writtenAt))}</p>
      {answer === null ? (
        <p className="utrecht-paragraph">{writingTexts.section.unanswered}</p>
      ) : (
        <div className="question__answer">
          <WrittenText blocks={answer.text} />
          <p className="note">{writingTexts.section.answered(formatDate(answer.writtenAt))}</p>
          {answer.because === null ? null : (
            <div className="note">
              <p>{texts.replaced}</p>
              <WrittenText blocks={answer.because} />
            </div>
          )}
        </div>
      )}
      <SendForm
        name={`antwoord-${id}`}
        title={texts.answer}
        why={name}
        right="vraag beantwoorden"
        fields={[
          { name: 'text', label: texts.answerText, value: answer?.raw ?? '', long: true },
          { name: 'because', label: texts.because, value: '', long: true },
        ]}
        button={texts.answerButton}
        done={texts.done}
        method="PUT"
        address={() => `/v1/questions/${id}/answer`}
        body={({ text: written, because }) => ({ text: written, because, basedOn: answer?.version ?? null })}
      />
    </article>
  );
};

const AskForm = ({ over }: { over: string }) => {
  const [word = '', subject = ''] = over.split('/');
  const about = aboutOf(word);
  if (about === null || subject === '') return <p className="note">{texts.where}</p>;
  return (
    <SendForm
      name="vraag"
      title={texts.ask}
      why={texts.askWhy}
      right="vraag stellen"
      fields={[{ name: 'text', label: texts.text, value: '', long: true }]}
      button={texts.button}
      done={texts.done}
      method="POST"
      address={() => '/v1/questions'}
      body={({ text }) => ({ about, subject: decodeURIComponent(subject), text })}
    />
  );
};

/** Every question with its answer, and where one is asked. */
export const QuestionsPage = () => {
  const { search } = use(PlaceContext);
  const questions = useAnswer(questionsQuery());
  return (
    <PageAnswer query={questions} what={texts.what}>
      {({ items }) => (
        <Page title={texts.title} lead={<p>{texts.lead}</p>}>
          <AskForm over={new URLSearchParams(search).get('over') ?? ''} />
          {items.length === 0 ? <p className="utrecht-paragraph">{texts.none}</p> : null}
          {items.map((question) => (
            <QuestionPart key={question.id} question={question} />
          ))}
        </Page>
      )}
    </PageAnswer>
  );
};

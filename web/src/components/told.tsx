import type { Texts } from 'server/cycle/contract/texts.ts';
import { formatDate } from '../format.ts';
import { DuidingText } from './duiding-text.tsx';
import { WrittenText } from './written-text.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.section;

/** The adopted texts about one thing, newest first, with the stories of partners and the questions of the council. */
export const Told = ({ told: { duiding, stories, questions } }: { told: Texts }) => {
  const [newest, ...earlier] = duiding;
  return (
    <>
      {newest === undefined ? <p className="utrecht-paragraph">{texts.none}</p> : <DuidingText duiding={newest} />}
      {earlier.length === 0 ? null : (
        <details>
          <summary>{texts.earlier}</summary>
          {earlier.map((one) => (
            <DuidingText key={one.moment.id} duiding={one} />
          ))}
        </details>
      )}
      {stories.length === 0 ? null : <h3 className="utrecht-heading-3">{texts.stories}</h3>}
      {stories.map(({ partner, text, writtenAt }) => (
        <blockquote key={`${partner}-${writtenAt}`} className="story">
          <WrittenText blocks={text} />
          <footer className="note">{texts.storyBy(partner, formatDate(writtenAt))}</footer>
        </blockquote>
      ))}
      {questions.length === 0 ? null : <h3 className="utrecht-heading-3">{texts.questions}</h3>}
      {questions.map(({ id, text, role, writtenAt, answer }) => (
        <div key={id} className="question" id={id}>
          <WrittenText blocks={text} />
          <p className="note">{texts.asked(role, formatDate(writtenAt))}</p>
          {answer === null ? (
            <p className="utrecht-paragraph">{texts.unanswered}</p>
          ) : (
            <div className="question__answer">
              <WrittenText blocks={answer.text} />
              <p className="note">{texts.answered(formatDate(answer.writtenAt))}</p>
            </div>
          )}
        </div>
      ))}
    </>
  );
};

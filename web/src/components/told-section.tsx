import { use } from 'react';
import type { Texts } from 'server/cycle/contract.ts';
import { textsQuery } from '../api/texts.ts';
import { useAnswer } from '../api/use-answer.ts';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { Answer } from './answer.tsx';
import { DuidingText } from './duiding-text.tsx';
import { WrittenText } from './written-text.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.section;

type About = Texts['subject']['about'];

const Told = ({ told: { duiding, stories, questions } }: { told: Texts }) => {
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

/** What people wrote beside the figures of a goal, indicator or taakveld. */
export const ToldSection = ({ about, subject }: { about: About; subject: string }) => {
  const { moment } = use(PlaceContext);
  const told = useAnswer(textsQuery(about, subject));
  const place = `${writingTexts.about[about]}/${encodeURIComponent(subject)}`;
  return (
    <section className="panel" aria-labelledby="duiding">
      <h2 id="duiding" className="utrecht-heading-2">
        {texts.title}
      </h2>
      <Answer query={told} what={writingTexts.what.texts}>
        {(found) => <Told told={found} />}
      </Answer>
      {moment === undefined ? (
        <p className="note">
          {texts.forStaff}{' '}
          <a href={`/schrijven/${place}`} className="utrecht-link" rel="nofollow">
            {texts.write}
          </a>
          {' · '}
          <a href={`/vragen?over=${place}`} className="utrecht-link" rel="nofollow">
            {texts.ask}
          </a>
        </p>
      ) : null}
    </section>
  );
};

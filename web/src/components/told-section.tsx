import { use } from 'react';
import type { Texts } from 'server/cycle/contract/texts.ts';
import { textsQuery } from '../api/texts.ts';
import { useAnswer } from '../api/use-answer.ts';
import { PlaceContext } from '../place-context.ts';
import { Answer } from './answer.tsx';
import { Told } from './told.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.section;

type About = Texts['subject']['about'];

/** What people wrote beside the figures of a goal, indicator or taakveld. */
export const ToldSection = ({ about, subject, of }: { about: About; subject: string; of?: string }) => {
  const { moment } = use(PlaceContext);
  const told = useAnswer(textsQuery(about, subject));
  const place = `${writingTexts.about[about]}/${encodeURIComponent(subject)}`;
  return (
    <section className="panel" aria-labelledby="duiding">
      <h2 id="duiding" className="utrecht-heading-2">
        {of === undefined ? texts.title : texts.titleOf(of)}
      </h2>
      <Answer query={told} what={writingTexts.what.texts}>
        {(found) => <Told told={found} />}
      </Answer>
      {moment === undefined ? (
        <p className="note for-staff">
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

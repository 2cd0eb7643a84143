import { use } from 'react';
import type { DuidingDesk } from 'server/cycle/contract/duiding-desk.ts';
import { duidingQuery } from '../api/texts.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AdoptForm } from '../components/adopt-form.tsx';
import { DuidingForm } from '../components/duiding-form.tsx';
import { DuidingText } from '../components/duiding-text.tsx';
import { KeptNotice } from '../components/kept-notice.tsx';
import { Page } from '../components/page.tsx';
import { StoryDesk } from '../components/story-desk.tsx';
import { WrittenText } from '../components/written-text.tsx';
import { formatDate } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { figureThenWords } from '../words/figure-then.ts';
import { aboutOf } from '../words/about-of.ts';
import { requiredReasons } from '../words/required-reasons.ts';
import { DeskAnswer } from './desk-answer.tsx';
import { NotFoundPage } from './not-found.tsx';
import { writingTexts } from '../texts/writing.ts';

const texts = writingTexts.desk;

const Done = () => {
  const { search } = use(PlaceContext);
  const done = new URLSearchParams(search).get('gedaan');
  if (done !== 'bewaard' && done !== 'vastgesteld') return null;
  return <KeptNotice>{done === 'bewaard' ? texts.saved : texts.adopted}</KeptNotice>;
};

const Versions = ({ versions }: Pick<DuidingDesk, 'versions'>) =>
  versions.length === 0 ? null : (
    <details>
      <summary>{texts.versions}</summary>
      {versions.toReversed().map(({ version, status, author, writtenAt, see, why, act }) => (
        <article key={version} className="told-at">
          <p className="note">
            {texts.version(version, writingTexts.list.statuses[status], author, formatDate(writtenAt))}
          </p>
          <WrittenText blocks={[...see, ...why, ...act]} />
        </article>
      ))}
    </details>
  );

const Desk = ({ desk }: { desk: DuidingDesk }) => {
  const { subject, moment, reasons, now, newest, versions, earlier, may, replaces } = desk;
  const figure = figureThenWords(now);
  return (
    <Page
      title={texts.title(subject.name)}
      crumbs={[
        { href: `/schrijven?moment=${moment.id}`, name: writingTexts.list.title },
        { href: subject.page, name: subject.name },
      ]}
      lead={<p>{texts.at(moment.moment, moment.year)}</p>}
    >
      <Done />
      <p className="utrecht-paragraph">{figure === null ? texts.noFigure : texts.now(figure.value, figure.period)}</p>
      {reasons.length === 0 ? null : <p className="utrecht-paragraph">{texts.required(requiredReasons(desk))}</p>}
      {newest === null ? null : <p className="utrecht-paragraph">{texts.status[newest.status]}</p>}
      {newest?.moved === true ? <p className="utrecht-alert utrecht-alert--warning">{texts.moved}</p> : null}
      {may.write ? <DuidingForm desk={desk} /> : <p className="utrecht-paragraph">{texts.readOnly}</p>}
      {may.adopt && newest !== null && newest.status === 'concept' ? (
        <AdoptForm subject={subject} moment={moment} replaces={replaces} version={newest.version} />
      ) : null}
      <StoryDesk desk={desk} />
      <Versions versions={versions} />
      <section aria-labelledby="eerder">
        <h2 id="eerder" className="utrecht-heading-2">
          {texts.earlier}
        </h2>
        {earlier.length === 0 ? <p className="utrecht-paragraph">{texts.noEarlier}</p> : null}
        {earlier.map((one) => (
          <DuidingText key={one.moment.id} duiding={one} />
        ))}
      </section>
    </Page>
  );
};

/** Where a duiding is written and adopted. */
export const WriteDuidingPage = ({ about, subject }: { about: string; subject: string }) => {
  const { search } = use(PlaceContext);
  const kind = aboutOf(about);
  const moment = new URLSearchParams(search).get('moment') ?? 'nu';
  const desk = useAnswer(duidingQuery(kind ?? 'goal', subject, moment));
  if (kind === null) return <NotFoundPage />;
  return (
    <DeskAnswer query={desk} what={writingTexts.what.text}>
      {(found) => <Desk desk={found} />}
    </DeskAnswer>
  );
};

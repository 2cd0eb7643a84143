import { useAnswer } from '../api/use-answer.ts';
import { principlesQuery } from '../api/principles.ts';
import { AmbitionMark } from '../components/ambition-mark.tsx';
import { Page } from '../components/page.tsx';
import { SheetEntry } from '../components/sheet-entry.tsx';
import { VerdictMeanings } from '../components/verdict-meanings.tsx';
import { ambitionWords } from '../words/ambition.ts';
import { absenceWords } from '../words/status.ts';
import { aroundTexts } from '../texts/around.ts';
import { aboutTexts } from '../texts/about.ts';

const ambitions = [
  'meer',
  'minder',
  'gelijkblijvend',
  'alle',
  'binnen kader',
  'binnen de norm',
  'volgen',
  null,
] as const;

/** What the dashboard is, what its words mean, privacy, interpretatie and the invented figures. */
export const AboutPage = () => {
  const { data } = useAnswer(principlesQuery());
  return (
    <Page title={aroundTexts.pages.about} lead={<p>{aboutTexts.lead}</p>}>
      <section aria-labelledby="wat">
        <h2 id="wat" className="utrecht-heading-2">
          {aboutTexts.see.title}
        </h2>
        <p className="utrecht-paragraph">{aboutTexts.see.text}</p>
      </section>
      <section aria-labelledby="ambitie">
        <h2 id="ambitie" className="utrecht-heading-2">
          {aboutTexts.ambition}
        </h2>
        <dl className="sheet">
          {ambitions.map((ambition) => (
            <SheetEntry key={ambition ?? 'geen'} term={<AmbitionMark ambition={ambition} interpreted={false} named />}>
              {ambitionWords(ambition).why}
            </SheetEntry>
          ))}
        </dl>
      </section>
      <VerdictMeanings verdicts={data?.verdicts ?? null} />
      <section aria-labelledby="interpretatie">
        <h2 id="interpretatie" className="utrecht-heading-2" tabIndex={-1}>
          {aboutTexts.interpretation.title}
        </h2>
        <p className="utrecht-paragraph">{aboutTexts.interpretation.text}</p>
      </section>
      <section aria-labelledby="signaal">
        <h2 id="signaal" className="utrecht-heading-2" tabIndex={-1}>
          {aboutTexts.signal.title}
        </h2>
        <p className="utrecht-paragraph">{aboutTexts.signal.text}</p>
      </section>
      <section aria-labelledby="marge">
        <h2 id="marge" className="utrecht-heading-2">
          {aboutTexts.margin.title}
        </h2>
        <p className="utrecht-paragraph">{aboutTexts.margin.text}</p>
      </section>
      <section aria-labelledby="privacy">
        <h2 id="privacy" className="utrecht-heading-2">
          {aboutTexts.privacy.title}
        </h2>
        <p className="utrecht-paragraph">{aboutTexts.privacy.text}</p>
        <p className="utrecht-paragraph">
          <strong>{absenceWords.suppressed.word}</strong>: {absenceWords.suppressed.why}{' '}
          <strong>{absenceWords.missing.word}</strong>: {absenceWords.missing.why} {aboutTexts.privacy.neverZero}
        </p>
        {data?.protection === undefined ? null : (
          <>
            <h3 className="utrecht-heading-3">{aboutTexts.privacy.protection(data.protection.title)}</h3>
            <ul className="utrecht-unordered-list">
              {data.protection.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      {data?.invented.any === true ? (
        <section aria-labelledby="verzonnen">
          <h2 id="verzonnen" className="utrecht-heading-2">
            {aboutTexts.invented}
          </h2>
          <p className="utrecht-paragraph">{data.invented.short}</p>
          <p className="utrecht-paragraph">{data.invented.note}</p>
        </section>
      ) : null}
      <section aria-labelledby="opendata">
        <h2 id="opendata" className="utrecht-heading-2">
          {aboutTexts.openData.title}
        </h2>
        <p className="utrecht-paragraph">
          {aboutTexts.openData.before}{' '}
          <a data-now="" className="utrecht-link" href="/openapi.json">
            {aboutTexts.openData.api}
          </a>
          {aboutTexts.openData.after}
        </p>
      </section>
    </Page>
  );
};

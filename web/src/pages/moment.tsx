import { use } from 'react';
import type { Calendar } from 'server/cycle/contract/calendar.ts';
import { calendarQuery } from '../api/cycle.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Page } from '../components/page.tsx';
import { SendForm } from '../components/send-form.tsx';
import { WrittenText } from '../components/written-text.tsx';
import { capitalise, formatDate, formatList } from '../format.ts';
import { PlaceContext } from '../place-context.ts';
import { NotFoundPage } from './not-found.tsx';
import { PageAnswer } from './page-answer.tsx';
import { momentTexts } from '../texts/moment.ts';

const texts = momentTexts.one;

type Line = Calendar['items'][number];

/** So many of what is missing are called by their names. */
const mostNamed = 3;

const Checklist = ({ id, checklist }: Line) => {
  const { moment } = use(PlaceContext);
  if (checklist === null) return null;
  const { missingFiles, textsNeeded, textsAdopted, audited, contents, openQuestions } = checklist;
  return (
    <section className="panel" aria-labelledby="klaar">
      <h2 id="klaar" className="utrecht-heading-2">
        {texts.checklist}
      </h2>
      <ul>
        <li>{missingFiles.length === 0 ? texts.filesIn : texts.filesMissing(formatList(missingFiles))}</li>
        <li>
          {texts.texts(textsAdopted, textsNeeded)}{' '}
          {moment === undefined ? (
            <a href={`/schrijven?moment=${id}`} className="utrecht-link">
              {texts.toWrite}
            </a>
          ) : null}
        </li>
        <li>{audited ? texts.audited : texts.notAudited}</li>
        {openQuestions === null ? null : <li>{texts.questions(openQuestions)}</li>}
        {contents.map(({ line, found, missing }) => (
          <li key={line}>
            {texts.content(line, found, formatList(missing.slice(0, mostNamed)), missing.length - mostNamed)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Snapshots = ({ line: { id: own, snapshots }, frozen }: { line: Line; frozen: readonly Line[] }) => (
  <section className="panel" aria-labelledby="bevroren">
    <h2 id="bevroren" className="utrecht-heading-2">
      {texts.frozen}
    </h2>
    {snapshots.length === 0 ? (
      <p className="utrecht-paragraph">{texts.none}</p>
    ) : (
      <p className="utrecht-paragraph">
        <a data-now="" href={`/rapporten/${own}`} className="utrecht-link">
          {texts.report}
        </a>{' '}
        {texts.reportForms}{' '}
        <a data-now="" href={`/rapporten/${own}.zip`} className="utrecht-link">
          {texts.package}
        </a>{' '}
        {texts.packageWhat}
      </p>
    )}
    {snapshots.toReversed().map(({ hash, version, frozenAt, because, supersededBy, pages, report, moment }) => (
      <article key={hash}>
        <h3 className="utrecht-heading-3">{texts.frozenOn(version, formatDate(frozenAt))}</h3>
        <p className="note">
          {texts.hash(hash.slice(0, 12))} {supersededBy === null ? '' : texts.superseded}
        </p>
        {because === null ? null : (
          <>
            <p className="note">{texts.because}</p>
            <WrittenText blocks={because} />
          </>
        )}
        <ul>
          <li>
            <a data-now="" href={`${pages}/`} className="utrecht-link">
              {texts.open}
            </a>
          </li>
          {supersededBy === null ? null : (
            <li>
              <a data-now="" href={report} className="utrecht-link">
                {texts.reportThen}
              </a>{' '}
              {texts.or}{' '}
              <a data-now="" href={`${report}.zip`} className="utrecht-link">
                {texts.packageThen}
              </a>
            </li>
          )}
          <li>
            <a data-now="" href={`/momenten/${hash.slice(0, 12)}/verschil/nu`} className="utrecht-link">
              {texts.againstNow}
            </a>
          </li>
          {frozen
            .filter(({ id }) => id !== moment.id)
            .map((other) => (
              <li key={other.id}>
                <a data-now="" href={`/momenten/${other.id}/verschil/${hash.slice(0, 12)}`} className="utrecht-link">
                  {texts.against(other.moment, other.year)}
                </a>
              </li>
            ))}
        </ul>
      </article>
    ))}
  </section>
);

/** What stands on each line, without empty ones. */
const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const Moment = ({ line, frozen }: { line: Line; frozen: readonly Line[] }) => {
  const { id, year, moment, due, delivered, prepares, adopts, contains, because, from, version, inFigures } = line;
  return (
    <Page
      title={`${capitalise(moment)} ${year}`}
      crumbs={[{ href: '/momenten', name: momentTexts.title }]}
      lead={
        <p>
          {texts.due(formatDate(due))} {delivered === null ? '' : texts.delivered(formatDate(delivered))}{' '}
          {from === 'voorstel' ? texts.proposal : ''}
        </p>
      }
    >
      <p className="utrecht-paragraph">{texts.who(prepares, adopts)}</p>
      {because === null ? null : <p className="note">{texts.changed(because)}</p>}
      {inFigures ? null : <p className="note">{from === 'voorstel' ? texts.notAgreed : texts.notInFigures}</p>}
      {inFigures && line.toldUntil !== null ? (
        <p className="note">{texts.toldUntil(formatDate(line.toldUntil))}</p>
      ) : null}
      <h2 className="utrecht-heading-2">{texts.contains}</h2>
      <ul>
        {contains.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Checklist {...line} />
      <Snapshots line={line} frozen={frozen} />
      <SendForm
        name="bevroren"
        title={momentTexts.freeze.title}
        why={momentTexts.freeze.why}
        right="moment bevriezen"
        fields={[{ name: 'because', label: momentTexts.freeze.because, value: '', long: true }]}
        button={momentTexts.freeze.button}
        done={momentTexts.freeze.done}
        method="POST"
        address={() => `/v1/moments/${id}/snapshots`}
        body={(values) => values}
      />
      <SendForm
        name="kalender"
        title={momentTexts.edit.title}
        why={momentTexts.edit.why}
        right="kalender bijhouden"
        fields={[
          { name: 'due', label: momentTexts.edit.due, value: due, day: true },
          { name: 'delivered', label: momentTexts.edit.delivered, value: delivered ?? '', day: true },
          { name: 'prepares', label: momentTexts.edit.prepares, value: prepares },
          { name: 'adopts', label: momentTexts.edit.adopts, value: adopts },
          { name: 'because', label: momentTexts.edit.because, value: '', long: true },
          { name: 'contains', label: momentTexts.edit.contains, value: contains.join('\n'), long: true },
        ]}
        button={momentTexts.edit.button}
        done={momentTexts.edit.done}
        method="PUT"
        address={() => `/v1/calendar/${id}`}
        body={(values) => ({
          ...values,
          contains: linesOf(values['contains']),
          delivered: values['delivered'] === '' ? null : values['delivered'],
          basedOn: version,
        })}
      />
    </Page>
  );
};

/** One moment: its dates, what it holds, whether it is ready, and what was frozen. */
export const MomentPage = ({ id }: { id: string }) => {
  const calendar = useAnswer(calendarQuery());
  return (
    <PageAnswer query={calendar} what={momentTexts.what.moments}>
      {({ items }) => {
        const line = items.find((one) => one.id === id);
        const frozen = items.filter(({ snapshots }) => snapshots.length > 0);
        return line === undefined ? <NotFoundPage why={texts.gone} /> : <Moment line={line} frozen={frozen} />;
      }}
    </PageAnswer>
  );
};

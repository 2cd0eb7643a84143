import type { Principles, Signals } from 'server/contract.ts';
import { useAnswer } from '../api/use-answer.ts';
import { principlesQuery } from '../api/principles.ts';
import { signalsQuery } from '../api/signals.ts';
import { AllVerdicts } from '../components/all-verdicts.tsx';
import { AbsenceNote } from '../components/absence-note.tsx';
import { ChangedList } from '../components/changed-list.tsx';
import { Page } from '../components/page.tsx';
import { Picker } from '../components/picker.tsx';
import { Pickers } from '../components/pickers.tsx';
import { PrincipleSection } from '../components/principle-section.tsx';
import { PrincipleTile } from '../components/principle-tile.tsx';
import { SinceMoment } from '../components/since-moment.tsx';
import { SignalList } from '../components/signal-list.tsx';
import { restsOnInvented } from '../words/rests-on-invented.ts';
import { useChoice } from '../filters/use-choice.ts';
import { periodPhrase } from '../format.ts';
import { PageAnswer } from './page-answer.tsx';
import { signalTexts } from '../texts/signal.ts';
import { overviewTexts } from '../texts/overview.ts';

const shows = [
  { value: 'alle', name: overviewTexts.shows.all },
  { value: 'wijkt-af', name: overviewTexts.shows.deviating },
  { value: 'signaal', name: overviewTexts.shows.signal },
  { value: 'zonder', name: overviewTexts.shows.without },
];

const Overview = ({ principles, signals }: { principles: Principles; signals: Signals }) => {
  const [show, choice] = useChoice(
    'toon',
    shows.map(({ value }) => value),
    'alle',
  );
  return (
    <Page title={overviewTexts.title} lead={<p>{overviewTexts.lead}</p>}>
      <section aria-labelledby="in-het-kort">
        <h2 id="in-het-kort" className="utrecht-heading-2">
          {overviewTexts.short}
        </h2>
        {principles.verdicts === undefined ? null : (
          <AllVerdicts
            {...principles.verdicts}
            goals={principles.items.flatMap(({ goals }) => goals)}
            invented={principles.items.some(({ goals }) => goals.some(restsOnInvented))}
          />
        )}
        <ul className="tiles">
          {principles.items.map((principle) => (
            <PrincipleTile key={principle.id} principle={principle} signals={signals} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="veranderd" className="panel">
        <h2 id="veranderd" className="utrecht-heading-2">
          {overviewTexts.changed.title}
        </h2>
        {principles.since === undefined ? null : (
          <>
            <h3 className="utrecht-heading-3">{overviewTexts.changed.sinceReport}</h3>
            <SinceMoment principles={principles.items} since={principles.since} />
          </>
        )}
        <h3 className="utrecht-heading-3">{overviewTexts.changed.inSurveys}</h3>
        <p className="note">{overviewTexts.changed.clearly}</p>
        <ChangedList principles={principles.items} />
      </section>
      <section aria-labelledby="opvallend" className="panel">
        <h2 id="opvallend" className="utrecht-heading-2">
          {overviewTexts.signals.title(signals.period === null ? null : periodPhrase(signals.period))}
        </h2>
        <p className="note">
          {overviewTexts.signals.what}{' '}
          <a href="/over#signaal" className="utrecht-link">
            {signalTexts.how}
          </a>
        </p>
        <SignalList principles={principles.items} signals={signals} />
      </section>
      <Pickers>
        <Picker label={overviewTexts.show} options={shows} choice={choice} />
      </Pickers>
      {principles.items.map((principle) => (
        <PrincipleSection key={principle.id} principle={principle} signals={signals} show={show} />
      ))}
      <AbsenceNote
        of={principles.items.flatMap(({ goals }) =>
          goals.flatMap(({ indicators }) => indicators.map(({ latest }) => latest)),
        )}
      />
    </Page>
  );
};

/** The overview: what stands out, every principle at a glance, every goal with its latest figures. */
export const OverviewPage = () => {
  const principles = useAnswer(principlesQuery());
  const signals = useAnswer(signalsQuery());
  return (
    <PageAnswer query={principles} what={overviewTexts.what.goals}>
      {(found) => (
        <PageAnswer query={signals} what={overviewTexts.what.signals}>
          {(deviating) => <Overview principles={found} signals={deviating} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};

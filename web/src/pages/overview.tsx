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

const shows = [
  { value: 'alle', name: 'Alle doelen' },
  { value: 'wijkt-af', name: 'Alleen doelen die afwijken' },
  { value: 'signaal', name: 'Alleen doelen met een signaal' },
  { value: 'zonder', name: 'Alleen doelen zonder indicator' },
];

const Overview = ({ principles, signals }: { principles: Principles; signals: Signals }) => {
  const [show, choose] = useChoice(
    'toon',
    shows.map(({ value }) => value),
    'alle',
  );
  return (
    <Page
      title="Hoe staat het sociaal domein ervoor?"
      lead={
        <p>
          De gemeente heeft afgesproken wat zij wil bereiken. Hier ziet u per doel hoe het gaat en wat het kost. Kies
          een doel of een cijfer om meer te zien.
        </p>
      }
    >
      <section aria-labelledby="in-het-kort">
        <h2 id="in-het-kort" className="utrecht-heading-2">
          In het kort
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
          Wat is er veranderd?
        </h2>
        {principles.since === undefined ? null : (
          <>
            <h3 className="utrecht-heading-3">Sinds het laatste rapport</h3>
            <SinceMoment principles={principles.items} since={principles.since} />
          </>
        )}
        <h3 className="utrecht-heading-3">In de onderzoeken</h3>
        <p className="note">
          Een cijfer is duidelijk veranderd als het verschil met de vorige meting groter is dan de marges. Anders kan
          het verschil toeval zijn.
        </p>
        <ChangedList principles={principles.items} />
      </section>
      <section aria-labelledby="opvallend" className="panel">
        <h2 id="opvallend" className="utrecht-heading-2">
          Wat valt op{signals.period === null ? '' : ` in ${periodPhrase(signals.period)}`}?
        </h2>
        <p className="note">
          Een signaal is een cijfer dat anders is dan eerdere kwartalen doen verwachten. Dat zegt niet of het goed of
          slecht is.{' '}
          <a href="/over#signaal" className="utrecht-link">
            Hoe werkt een signaal?
          </a>
        </p>
        <SignalList principles={principles.items} signals={signals} />
      </section>
      <Pickers>
        <Picker name="toon" label="Toon" value={show} options={shows} onChoose={choose} />
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
    <PageAnswer query={principles} what="De doelen zijn">
      {(found) => (
        <PageAnswer query={signals} what="De signalen zijn">
          {(deviating) => <Overview principles={found} signals={deviating} />}
        </PageAnswer>
      )}
    </PageAnswer>
  );
};

import type { Principles, Signals } from 'server/contract.ts';
import { periodPhrase } from '../format.ts';
import { ChangedList } from './changed-list.tsx';
import { SignalList } from './signal-list.tsx';
import { SinceMoment } from './since-moment.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';
import { signalTexts } from '../texts/signal.ts';

/** What changed since the last report and in the surveys, and what stands out in the newest quarter. */
export const OverviewNews = ({ principles, signals }: { principles: Principles; signals: Signals }) => (
  <>
    <section aria-labelledby="veranderd" className="panel">
      <h2 id="veranderd" className="utrecht-heading-2">
        {texts.changed.title}
      </h2>
      {principles.since === undefined ? null : (
        <>
          <h3 className="utrecht-heading-3">{texts.changed.sinceReport}</h3>
          <SinceMoment principles={principles.items} since={principles.since} />
        </>
      )}
      <h3 className="utrecht-heading-3">{texts.changed.inSurveys}</h3>
      <p className="note">{texts.changed.clearly}</p>
      <ChangedList principles={principles.items} />
    </section>
    <section aria-labelledby="opvallend" className="panel">
      <h2 id="opvallend" className="utrecht-heading-2">
        {texts.signals.title(signals.period === null ? null : periodPhrase(signals.period))}
      </h2>
      <p className="note">
        {texts.signals.what}{' '}
        <a href="/over#signaal" className="utrecht-link">
          {signalTexts.how}
        </a>
      </p>
      <SignalList principles={principles.items} signals={signals} />
    </section>
  </>
);

import type { Principles, Signals } from 'server/contract.ts';
import { restsOnInvented } from '../words/rests-on-invented.ts';
import { AllVerdicts } from './all-verdicts.tsx';
import { OffCourse } from './off-course.tsx';
import { PrincipleTile } from './principle-tile.tsx';
import { overviewTexts as texts } from '../texts/overview.ts';

/** All verdicts counted, and every principle at a glance. */
export const OverviewShort = ({ principles, signals }: { principles: Principles; signals: Signals }) => (
  <section aria-labelledby="in-het-kort">
    <h2 id="in-het-kort" className="utrecht-heading-2">
      {texts.short}
    </h2>
    {principles.verdicts === undefined ? null : (
      <AllVerdicts
        {...principles.verdicts}
        goals={principles.items.flatMap(({ goals }) => goals)}
        invented={principles.items.some(({ goals }) => goals.some(restsOnInvented))}
      />
    )}
    <OffCourse principles={principles.items} />
    <ul className="tiles">
      {principles.items.map((principle) => (
        <PrincipleTile key={principle.id} principle={principle} signals={signals} />
      ))}
    </ul>
  </section>
);

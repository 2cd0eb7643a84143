import type { Principles, Signals } from 'server/contract.ts';
import { AbsenceNote } from './absence-note.tsx';
import { PrincipleSection } from './principle-section.tsx';

type Props = { principles: Principles; signals: Signals; show: string };

/** The goals per principle, all of them or those that the reader asks for. */
export const OverviewGoals = ({ principles, signals, show }: Props) => (
  <>
    {principles.items.map((principle) => (
      <PrincipleSection key={principle.id} principle={principle} signals={signals} show={show} />
    ))}
    <AbsenceNote
      of={principles.items.flatMap(({ goals }) =>
        goals.flatMap(({ indicators }) => indicators.map(({ latest }) => latest)),
      )}
    />
  </>
);

import type { Verdict, VerdictSummary } from 'indicators/verdict/schema.ts';

/** A verdict as lists show it, without its numbers. */
export const verdictSummary = ({
  numbers: _numbers,
  power: _power,
  targets: _targets,
  ...head
}: Verdict): VerdictSummary => head;

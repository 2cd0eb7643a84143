import { arrows } from '../words/arrows.ts';
import type { Change } from '../words/latest.ts';

/** The change with a quiet arrow, and whether it can be chance; the words say it all. */
export const ChangeWords = ({ change }: { change: Change }) => (
  <span className="change">
    <span aria-hidden="true">{arrows[change.direction]} </span>
    {change.words} {change.since}
    {change.margins === null ? null : ` (${change.margins})`}
  </span>
);

import type { Change } from '../words/latest.ts';

const arrows = { up: '▲', down: '▼', same: '=' } as const;

/** The change with a quiet arrow; the words say it all. */
export const ChangeWords = ({ change }: { change: Change }) => (
  <span className="change">
    <span aria-hidden="true">{arrows[change.direction]} </span>
    {change.words} <span className="change__since">{change.since}</span>
  </span>
);

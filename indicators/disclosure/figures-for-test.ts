import type { MeasureKind, SourceFamily } from '../indicator.ts';
import type { Observation } from '../release/schema.ts';
import { bareObservation } from '../test/bare.ts';

export type Given = Partial<Observation> & { contributions?: readonly number[] };

/** An indicator of one measure with these figures. */
export const of = (id: string, kind: MeasureKind, observations: Given[], source: SourceFamily = 'BO') => ({
  indicator: {
    id,
    source,
    measures: [
      {
        key: 'main',
        kind,
        name: '',
        unit: '',
        decimals: 0,
        per: 100,
        count: { kinds: [], counts: notRun, rows: notRun },
      },
    ],
  },
  observations: observations.map((given) => ({ ...bareObservation, ...given })),
});

function notRun(): never {
  throw new Error('protect looks at figures only');
}

/** A total and its groups. */
export const table = (counts: readonly number[]): Given[] => [
  { numerator: counts.reduce((sum, count) => sum + count, 0) },
  ...counts.map((numerator, index) => ({ breakdown: 'wijk', group: `wijk ${index}`, numerator })),
];

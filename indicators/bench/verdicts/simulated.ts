import { standardAgreements } from '../../agreed/standard-agreements.ts';
import { principles } from '../../plan/principles.ts';
import type { Goal } from '../../plan/types.ts';
import type { Observation } from '../../release/schema.ts';
import { bareIndicator } from '../../test/bare.ts';
import { ruleOf } from '../../verdict/baseline.ts';
import { indicatorVerdict, type Judged } from '../../verdict/indicator-verdict.ts';
import type { Verdict } from '../../verdict/schema.ts';
import { bareRow } from '../../test/bare-row.ts';
import type { Measurement } from './measurements.ts';

/** What is asked of the figures: the ambition, and which side is favourable. */
export type Asked = { ambition: 'meer' | 'minder' | 'gelijkblijvend'; better: 1 | -1 | 0 };

const survey = 'clientervaring';
const rule = ruleOf(standardAgreements);
const [anyGoal] = principles.flatMap(({ goals }) => goals);

/** The verdict that the product gives on the totals of a simulated municipality: the same function as in a release. */
export function verdictOn(
  { kind, source, unit, cycle, like, latest, population, preset }: Measurement,
  observations: Observation[],
  { ambition, better }: Asked,
): Verdict {
  if (anyGoal === undefined) throw new Error('The plan has no goals');
  const goal: Goal = { ...anyGoal, ambition };
  const polarity = { '1': '+', '-1': '-', '0': '0' }[better];
  const indicator: Judged = {
    ...bareIndicator,
    id: like ?? 'X01',
    set: 'bijlage 3',
    source,
    cycle,
    polarity: { [goal.id]: polarity },
    measures: [{ key: 'main', name: '', unit, kind, decimals: 1, interval: null, sql: '' }],
    kinds: [survey],
    observations,
  };
  return indicatorVerdict(indicator, goal, {
    gemeente: bareRow.gemeente,
    loadedOn: `${latest + 1}-01-15`,
    asOf: `${latest}-12-31`,
    rule,
    residents: new Map(),
    ...(preset === undefined ? {} : { roundTo: preset.roundTo }),
    frames: population === undefined ? {} : { [survey]: { '2020': population, [latest]: population } },
  });
}

import type { Agreements } from '../agreed/agreements.ts';
import { standardAgreements } from '../agreed/standard-agreements.ts';
import { standard } from '../disclosure/presets.ts';
import { principles } from '../plan/principles.ts';
import type { Goal } from '../plan/types.ts';
import { loadedOn, referenceDate } from '../release/reference-date.ts';
import type { Delivery, ReleasedIndicator } from '../release/schema.ts';
import { goalVerdict, type OfIndicator } from './goal-verdict.ts';
import { indicatorVerdict, type Circumstances, type Judged } from './indicator-verdict.ts';
import { ruleOf } from './baseline.ts';
import type { AdoptedMargin } from './margins.ts';
import { residentsIn } from './residents-in.ts';
import { roundedVerdict } from './rounded-verdict.ts';
import type { AdoptedTarget, GoalVerdict } from './schema.ts';
import { targetVerdict } from './targets/target-verdict.ts';

/** What people decided on, beside the release. */
export type Adopted = { targets: readonly AdoptedTarget[]; margins: readonly AdoptedMargin[] };

const nothingAdopted: Adopted = { targets: [], margins: [] };

type Told = Pick<Delivery, 'loadedAt' | 'periodTo' | 'plans'>;

const goals = principles.flatMap((principle) => principle.goals);

/**
 * The verdict on every indicator under each of its goals, and on every goal. Only what is already protected comes in here, so that
 * nothing hidden leaks through a verdict, its numbers or the natural variation of a series. Nothing is read but what is given:
 * the same deliveries give the same verdicts on any day. Where council or college set targets, they are what the figure is held against;
 * where the municipality set a margin, it takes the place of ours.
 */
export function verdictsOf(
  indicators: readonly Judged[],
  gemeente: string,
  deliveries: readonly Told[],
  agreements: Agreements = standardAgreements,
  roundTo: number = standard.roundTo,
  { targets, margins }: Adopted = nothingAdopted,
): { indicators: ReleasedIndicator[]; goals: GoalVerdict[] } {
  const totals = indicators.map((indicator) => ({
    ...indicator,
    observations: indicator.observations.filter((o) => o.breakdown === null && o.region === gemeente),
  }));
  const circumstances = { ...circumstancesOf(totals, gemeente, deliveries, agreements), roundTo, margins };
  const verdicts = new Map(
    totals.map((indicator) => [
      indicator.id,
      goals
        .filter((goal) => goal.indicators.includes(indicator.id))
        .map((goal) => {
          const own = targets.filter((target) => target.indicator === indicator.id);
          const verdict = targetVerdict(indicator, goal, own, circumstances);
          return roundedVerdict(verdict ?? indicatorVerdict(indicator, goal, circumstances));
        }),
    ]),
  );
  return {
    indicators: indicators.map((indicator) => ({ ...indicator, verdicts: verdicts.get(indicator.id) ?? [] })),
    goals: goals.map((goal) =>
      goalVerdict(
        goal,
        goal.indicators.map((id) => verdicts.get(id)?.find((verdict) => verdict.goal === goal.id) ?? unknown(goal)),
      ),
    ),
  };
}

/** The verdict on an indicator that the plan names and the release does not have. */
const unknown = ({ ambition }: Goal): OfIndicator =>
  ambition === 'volgen' || ambition === null
    ? { state: 'volgen', reason: 'follow', interpreted: [] }
    : { state: 'niet vast te stellen', reason: 'no-figure', interpreted: [] };

function circumstancesOf(
  indicators: readonly Judged[],
  gemeente: string,
  deliveries: readonly Told[],
  agreements: Agreements,
): Circumstances {
  return {
    gemeente,
    loadedOn: loadedOn(deliveries),
    asOf: referenceDate(deliveries),
    rule: ruleOf(agreements),
    residents: residentsIn(indicators, gemeente),
  };
}

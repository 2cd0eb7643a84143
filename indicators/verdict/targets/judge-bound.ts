import { standard } from '../../disclosure/presets.ts';
import { surveyFrames } from '../../plan/survey-frames.ts';
import type { Measure } from '../../release/schema.ts';
import { breaksOf } from '../breaks.ts';
import { compare, type Compared } from '../compare.ts';
import type { Figure, Model } from '../figure.ts';
import type { HowJudged } from '../how-judged.ts';
import type { Circumstances, Judged } from '../indicator-verdict.ts';
import { fewestCases } from '../margins.ts';
import { measurementsFor, pathBehind, yearOf } from '../measurements.ts';
import { yearNotes } from '../nulmeting.ts';
import type { Question } from '../question.ts';
import type { AdoptedTarget } from '../schema.ts';
import { isBroken, type Window } from '../windows.ts';
import { modelFor } from './figures-for.ts';

/** One side of a target, as it is asked: at least (`low`) or at most (`high`). */
export type Side = 'low' | 'high';

export type JudgedBound =
  | { judged: false; reason: string; period: string | null }
  | { judged: true; compared: Compared; from: { period: string; value: number } | null; why: readonly string[] };

/** A figure that is held against a target, and how. */
export type Seen = {
  indicator: Judged;
  measure: Measure;
  how: HowJudged;
  kinds: readonly (readonly Window[])[];
  later: Window;
  circumstances: Circumstances;
};

type Asked = Seen & { step: AdoptedTarget; before: AdoptedTarget | null };

const alreadyMet = 'Bij de nulmeting was de doelwaarde al gehaald. Daarom geldt zij vanaf het begin.';

/**
 * A figure held against one side of a target: against the target itself from its year on, and before it against the place on the straight
 * path from the target before it, or else from the nulmeting.
 */
export function judgeBound(asked: Asked, side: Side, value: number): JudgedBound {
  const { indicator, measure, kinds, later, step, before, circumstances } = asked;
  const year = yearOf(later);
  if (year >= step.year) return against(asked, side, value, { later, earlier: null, behind: 1, why: [] });
  const earlierStep = before?.[side] ?? null;
  if (before !== null && earlierStep !== null) {
    const behind = (year - before.year) / (step.year - before.year);
    const place = earlierStep + (value - earlierStep) * behind;
    const why = [`Tussen ${before.year} en ${step.year} rekenen wij met gelijke stappen. Dat is onze lezing.`];
    return against(asked, side, place, { later, earlier: null, behind: 1, why });
  }
  const question = questionOf(side, value, step.year);
  const found = measurementsFor(question, kinds, circumstances.rule(indicator.id));
  if (!found.found) return { judged: false, reason: found.reason, period: null };
  const { earlier } = found;
  const broken = breaksOf(indicator, measure.key, circumstances.gemeente).find(
    ({ from }) => earlier !== null && isBroken(earlier, found.later, [from]),
  );
  if (broken !== undefined) return { judged: false, reason: 'break', period: broken.period };
  const note = earlier === null ? undefined : yearNotes[earlier.label.slice(0, 4)];
  const why = [
    ...found.why,
    ...(note === undefined ? [] : [note]),
    `Van de nulmeting tot ${step.year} rekenen wij met gelijke stappen. Dat is onze lezing.`,
  ];
  const behind = earlier === null ? 1 : pathBehind(step.year, earlier, found.later);
  return against(asked, side, value, { later: found.later, earlier, behind, why });
}

type Place = { later: Window; earlier: Window | null; behind: number; why: readonly string[] };

function against(asked: Asked, side: Side, value: number, { later, earlier, behind, why }: Place): JudgedBound {
  const { step, measure } = asked;
  const model = modelOf(asked, later, earlier);
  if (model === null) return { judged: false, reason: 'no-test', period: null };
  const latest = model.figureOf(later);
  const start = earlier === null ? null : model.figureOf(earlier);
  if (latest === null || (earlier !== null && start === null))
    return { judged: false, reason: 'no-uncertainty', period: null };
  if (latest.cases !== undefined && latest.cases + (start?.cases ?? 0) < fewestCases)
    return { judged: false, reason: 'too-few', period: null };
  const met = start !== null && isMet(start, side, value);
  const baseline = met ? null : start;
  const question = questionOf(side, value, step.year);
  const compared = compare({
    question,
    measure: measure.key,
    model,
    latest,
    baseline,
    behind: met ? 1 : behind,
    margin: 0,
  });
  const from = baseline === null ? null : baseline.measurement;
  return {
    judged: true,
    compared: { ...compared, numbers: { ...compared.numbers, target: targetOf(asked, side, from) } },
    from: from === null ? null : { period: from.period, value: from.value },
    why: [...(met ? [alreadyMet] : why), ...model.interpreted],
  };
}

const isMet = ({ measurement }: Figure, side: Side, value: number): boolean =>
  side === 'low' ? measurement.value >= value : measurement.value <= value;

function targetOf({ step }: Asked, side: Side, from: { period: string; value: number } | null) {
  return {
    value: step[side] ?? 0,
    by: step.year,
    from: from === null ? null : { period: from.period, value: from.value },
    side: side === 'low' ? ('minstens' as const) : ('hoogstens' as const),
  };
}

const questionOf = (side: Side, value: number, by: number): Extract<Question, { kind: 'norm' }> => ({
  kind: 'norm',
  better: side === 'low' ? 1 : -1,
  norm: { value, named: 'Doelwaarde:', by, interpreted: false, why: '' },
});

function modelOf(
  { indicator, measure, how, kinds, circumstances }: Asked,
  later: Window,
  earlier: Window | null,
): Model | null {
  const breaks = breaksOf(indicator, measure.key, circumstances.gemeente).map(({ from }) => from);
  const { own } = circumstances.rule(indicator.id);
  return modelFor({
    indicator,
    measure,
    how,
    windows: kinds.find((kind) => kind.includes(later)) ?? [later],
    // What lies before a nulmeting of its own says nothing about how the series varies now.
    breaks: [...breaks, ...(own === null || earlier === null ? [] : [earlier.first])],
    roundTo: circumstances.roundTo ?? standard.roundTo,
    frames: circumstances.frames ?? surveyFrames,
  });
}

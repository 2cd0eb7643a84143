import { standard } from '../disclosure/presets.ts';
import type { Goal } from '../plan/types.ts';
import { surveyFrames } from '../plan/survey-frames.ts';
import type { Measure, ReleasedIndicator } from '../release/schema.ts';
import type { BaselineRule } from './baseline.ts';
import { breaksOf } from './breaks.ts';
import { compare } from './compare.ts';
import type { Residents } from './counted-cases.ts';
import { howJudged } from './how-judged.ts';
import { measurementsFor, pathBehind } from './measurements.ts';
import { fewestCases, marginOf, type AdoptedMargin } from './margins.ts';
import { modelOf } from './model-of.ts';
import { newerNote } from './newer-note.ts';
import { questionOf } from './question.ts';
import { yearNotes } from './nulmeting.ts';
import { targetOf } from './target.ts';
import { readingsOf } from './readings.ts';
import type { Verdict } from './schema.ts';
import { sentenceOf, sentenceWithout } from './sentence.ts';
import { stateWithout } from './state-without.ts';
import { totalsOf, type Moment } from './totals.ts';
import { isBroken, windowsOf } from './windows.ts';

export type Judged = Omit<ReleasedIndicator, 'verdicts'>;

export type Circumstances = Moment & {
  gemeente: string;
  residents: Residents;
  /** The nulmeting of an indicator. */
  rule: (indicator: string) => BaselineRule;
  /** What the rules for small numbers round counts to; those of the standard where absent. */
  roundTo?: number;
  /** What the municipality adopted in the place of our margins. */
  margins?: readonly AdoptedMargin[];
  /** How many could have been asked, per survey; what the municipality knows of it where absent. */
  frames?: typeof surveyFrames;
};

/** What the sentence calls a figure other than the one that readers see first: a companion, or a count set against residents. */
const namedAs = ({ key, name, unit }: Measure, shown: string): string | null =>
  key === 'main' && unit === shown ? null : name;

/**
 * The verdict on an indicator under a goal. It looks at final totals that the release shows and at nothing else, so it tells no more
 * about a hidden figure than they do.
 */
export function indicatorVerdict(indicator: Judged, goal: Goal, circumstances: Circumstances): Verdict {
  const question = questionOf(indicator, goal);
  const without = (reason: string, period: string | null = null, newer: string | null = null): Verdict => ({
    goal: goal.id,
    state: stateWithout(reason),
    sentence: [sentenceWithout(reason, period), newer].filter((words) => words !== null).join(' '),
    reason,
    interpreted: readingsOf(indicator, goal, question, []),
    ...(newer === null ? {} : { newer }),
    numbers: null,
    power: null,
  });
  if (question.kind === 'follow') return without('follow');

  const how = howJudged[indicator.id] ?? {};
  const key = how.measure ?? 'main';
  const measure = indicator.measures.find((one) => one.key === key);
  const known = totalsOf(indicator, key, circumstances.gemeente, circumstances);
  if (measure === undefined) return without('no-figure');
  const newer = known.newer === undefined || known.newer === null ? null : newerNote(known.newer, measure);
  if (!known.usable) return without(known.reason, known.period, newer);

  const kinds = windowsOf(known.totals, how.counted);
  const rule = circumstances.rule(indicator.id);
  const found = measurementsFor(question, kinds, rule);
  if (!found.found) {
    // What is hidden is there: that nothing is left to compare with is then no matter of time.
    const measured = [...known.totals, ...known.untold].toSorted((a, b) => (a.period < b.period ? -1 : 1));
    const isHidden = measurementsFor(question, windowsOf(measured, how.counted), rule).found;
    return without(isHidden ? 'part-hidden' : found.reason);
  }
  const { earlier, later, why } = found;
  const note = earlier === null ? undefined : yearNotes[earlier.label.slice(0, 4)];
  const breaks = breaksOf(indicator, key, circumstances.gemeente);
  const broken = earlier === null ? undefined : breaks.find(({ from }) => isBroken(earlier, later, [from]));
  if (broken !== undefined) return without('break', broken.period);

  const windows = kinds.find((kind) => kind.includes(later)) ?? [later];
  // What lies before a nulmeting of its own says nothing about how the series varies now.
  const from = [...breaks.map((one) => one.from), ...(rule.own === null || earlier === null ? [] : [earlier.first])];
  const model = modelOf({
    indicator,
    measure,
    how,
    windows,
    breaks: from,
    residents: circumstances.residents,
    roundTo: circumstances.roundTo ?? standard.roundTo,
    frames: circumstances.frames ?? surveyFrames,
  });
  if (model === null) return without('no-test');
  const latest = model.figureOf(later);
  const baseline = earlier === null ? null : model.figureOf(earlier);
  if (latest === null || (earlier !== null && baseline === null)) return without('no-uncertainty');
  if (latest.cases !== undefined && latest.cases + (baseline?.cases ?? 0) < fewestCases) return without('too-few');
  if (model.tooShort && question.kind !== 'norm') return without('short-series');

  const margin = marginOf(indicator.id, model.unit, circumstances.margins);
  const size = margin.kind === 'points' ? margin.size : margin.size * Math.abs(baseline?.measurement.value ?? 0);
  const behind = question.kind === 'norm' && earlier !== null ? pathBehind(question.norm.by, earlier, later) : 1;
  const { outcome, numbers, power } = compare({
    question,
    measure: key,
    model,
    latest,
    baseline,
    behind,
    margin: size,
  });
  const sentence = sentenceOf(outcome.reason, numbers, question, namedAs(measure, model.unit));
  return {
    goal: goal.id,
    state: outcome.state,
    sentence: newer === null ? sentence : `${sentence} ${newer}`,
    reason: outcome.reason,
    interpreted: readingsOf(indicator, goal, question, [
      ...why,
      ...(note === undefined ? [] : [note]),
      ...model.interpreted,
      ...(question.kind === 'norm' ? [] : [margin.why]),
    ]),
    ...(newer === null ? {} : { newer }),
    numbers: question.kind === 'norm' ? { ...numbers, target: targetOf(question, kinds, rule, model) } : numbers,
    power,
  };
}

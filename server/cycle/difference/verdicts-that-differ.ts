import { plannedGoals } from 'indicators/plan/plan-of.ts';
import type { Goal } from 'indicators/plan/types.ts';
import type { Release } from 'indicators/release/schema.ts';
import { marginOf, marginWords } from 'indicators/verdict/margins.ts';
import type { Verdict, VerdictState } from 'indicators/verdict/schema.ts';
import { canonical } from '../../journal/canonical.ts';
import type { Adopted } from '../adopted.ts';
import { causes } from './causes.ts';
import type { Changed } from './changed.ts';

/** Why a verdict is another: what was decided or agreed, or else what changed in the figures. */
export const verdictCauses = [
  'andere doelwaarde',
  'andere marge',
  'andere afspraak',
  ...causes,
  'verstreken tijd',
] as const;

export type VerdictCause = (typeof verdictCauses)[number];

type Side = { state: VerdictState; sentence: string };

/** One verdict that differs, or that is held against something else; null on a side where there was none. */
export type ChangedVerdict = {
  about: 'goal' | 'indicator';
  subject: string;
  /** The goal under which an indicator is judged; of a goal itself. */
  goal: string;
  before: Side | null;
  after: Side | null;
  /** The first of all that differs: what people decided comes before what was delivered. */
  cause: VerdictCause;
  /** In Dutch: all of it. */
  why: string;
};

/** What verdicts are made from. */
export type JudgedState = { release: Release; adopted: Pick<Adopted, 'margins'> };

type Reason = { cause: VerdictCause; why: string };

type Pair<T> = { before: T; after: T };

/** Every verdict that differs between two moments, with what of its figures, its target, its margin or the plan differs. */
export function verdictsThatDiffer(states: Pair<JudgedState>, figures: readonly Changed[]): ChangedVerdict[] {
  const indicators = changedIndicators(states, figures);
  return [...changedGoals(states, indicators), ...indicators];
}

const sideOf = (one: { state: VerdictState; sentence: string } | undefined): Side | null =>
  one === undefined ? null : { state: one.state, sentence: one.sentence };

const union = <K>(one: ReadonlyMap<K, unknown>, other: ReadonlyMap<K, unknown>): K[] => [
  ...new Set([...one.keys(), ...other.keys()]),
];

type Judged = { indicator: string; goal: string; verdict: Verdict };

const verdictsIn = ({ indicators }: Release): Map<string, Judged> =>
  new Map(
    indicators.flatMap(({ id, verdicts = [] }) =>
      verdicts.map((verdict) => [`${id} ${verdict.goal}`, { indicator: id, goal: verdict.goal, verdict }] as const),
    ),
  );

function changedIndicators(states: Pair<JudgedState>, figures: readonly Changed[]): ChangedVerdict[] {
  const [then, now] = [verdictsIn(states.before.release), verdictsIn(states.after.release)];
  return union(then, now).flatMap((key) => {
    const [old, next] = [then.get(key), now.get(key)];
    const one = next ?? old;
    if (one === undefined) return [];
    const { indicator, goal } = one;
    const rules = [...targetReasons(old?.verdict, next?.verdict), ...marginReasons(states, indicator, one.verdict)];
    if (old?.verdict.state === next?.verdict.state && rules.length === 0) return [];
    const reasons = [
      ...rules,
      ...planReasons(states, goal, indicator),
      ...agreementReasons(states),
      ...figureReasons(figures, indicator, states.after.release.gemeente.code),
    ];
    const all = reasons.length === 0 ? timeReasons(states) : reasons;
    return [
      changed({ about: 'indicator', subject: indicator, goal }, sideOf(old?.verdict), sideOf(next?.verdict), all),
    ];
  });
}

const goalsIn = ({ goals = [] }: Release) => new Map(goals.map((one) => [one.goal, one]));

function changedGoals({ before, after }: Pair<JudgedState>, indicators: readonly ChangedVerdict[]): ChangedVerdict[] {
  const [then, now] = [goalsIn(before.release), goalsIn(after.release)];
  return union(then, now).flatMap((goal) => {
    const [old, next] = [then.get(goal), now.get(goal)];
    if (old?.state === next?.state) return [];
    const under = indicators.filter((one) => one.goal === goal && one.before?.state !== one.after?.state);
    const reasons = [
      ...under.map(({ subject, cause, why }) => ({ cause, why: `Het oordeel over ${subject} is anders. ${why}` })),
      ...planReasons({ before, after }, goal, null),
    ];
    return [changed({ about: 'goal', subject: goal, goal }, sideOf(old), sideOf(next), reasons)];
  });
}

const unknown: Reason = {
  cause: 'niet te herleiden',
  why: 'Cijfers, doelwaarden, marges en plan zijn dezelfde. Waarom het oordeel anders is, is niet bekend.',
};

function changed(
  about: Pick<ChangedVerdict, 'about' | 'subject' | 'goal'>,
  before: Side | null,
  after: Side | null,
  reasons: readonly Reason[],
): ChangedVerdict {
  const [{ cause } = unknown] = reasons;
  const why = [...new Set((reasons.length === 0 ? [unknown] : reasons).map((one) => one.why))].join(' ');
  return { ...about, before, after, cause, why };
}

/** The steps that a figure was held against: the one that holds at its year, and the one before where its place lies between the two. */
const stepsOf = (verdict: Verdict | undefined) =>
  (verdict?.targets ?? []).flatMap(({ measure, path, steps, current, low, high }) => {
    const at = steps.findIndex(({ year }) => year === current);
    const step = steps[at];
    const isBetween = (low !== null && low !== step?.low) || (high !== null && high !== step?.high);
    return steps.slice(isBetween ? Math.max(0, at - 1) : at, at + 1).map((one) => ({ measure, path, ...one }));
  });

/** Targets that are there on one side alone; an amended one is both. */
function targetReasons(old: Verdict | undefined, next: Verdict | undefined): Reason[] {
  const [was, is] = [old, next].map((one) => new Map(stepsOf(one).map((step) => [canonical(step), step]))) as [
    Map<string, ReturnType<typeof stepsOf>[number]>,
    Map<string, ReturnType<typeof stepsOf>[number]>,
  ];
  const only = (one: typeof was, other: typeof was) => [...one].flatMap(([key, step]) => (other.has(key) ? [] : step));
  const told =
    (verb: string) =>
    ({ year, setBy, decision }: ReturnType<typeof stepsOf>[number]) => ({
      cause: 'andere doelwaarde' as const,
      why: `De doelwaarde voor ${year} van ${setBy} (${decision}) ${verb}.`,
    });
  return [...only(is, was).map(told('is nieuw of gewijzigd')), ...only(was, is).map(told('geldt niet meer zo'))];
}

/** A margin decides nothing where there is a norm or a target. */
function marginReasons({ before, after }: Pair<JudgedState>, indicator: string, { numbers }: Verdict): Reason[] {
  if (numbers?.margin == null) return [];
  const { unit } = numbers;
  const of = ({ adopted: { margins } }: JudgedState) => margins.find((one) => one.indicator === indicator);
  const [old, next] = [of(before), of(after)];
  if (old?.margin === next?.margin) return [];
  const words = (one: typeof old) =>
    one === undefined
      ? `${marginWords(marginOf(indicator, unit))} (ons voorstel)`
      : marginWords(marginOf(indicator, unit, [one]));
  return [{ cause: 'andere marge', why: `De marge was ${words(old)} en is ${words(next)}. ${next?.why ?? ''}`.trim() }];
}

const judgedBy = (goal: Goal | undefined, indicator: string | null) =>
  goal === undefined
    ? null
    : canonical({
        ambition: goal.ambition,
        has: indicator === null ? goal.indicators : goal.indicators.includes(indicator),
      });

function planReasons({ before, after }: Pair<JudgedState>, goal: string, indicator: string | null): Reason[] {
  const of = ({ release }: JudgedState) =>
    judgedBy(
      plannedGoals(release).find(({ id }) => id === goal),
      indicator,
    );
  return of(before) === of(after)
    ? []
    : [{ cause: 'ander plan', why: `Doel ${goal} heeft een andere ambitie of andere indicatoren.` }];
}

const agreementReasons = ({ before, after }: Pair<JudgedState>): Reason[] =>
  canonical(before.release.agreements ?? null) === canonical(after.release.agreements ?? null)
    ? []
    : [{ cause: 'andere afspraak', why: 'De afspraken over nulmeting en vergelijken zijn veranderd.' }];

/** Of the figures of the whole municipality: the newest that differs. */
function figureReasons(figures: readonly Changed[], indicator: string, gemeente: string): Reason[] {
  const own = figures.filter((one) => one.indicator === indicator && one.breakdown === null && one.region === gemeente);
  const newest = own.toSorted((a, b) => a.period.localeCompare(b.period)).at(-1);
  if (newest === undefined) return [];
  const { cause, period, why } = newest;
  return [
    {
      cause,
      why:
        cause === 'nieuwe meting'
          ? `Het cijfer over ${period} is nieuw.`
          : `Het cijfer over ${period} is anders. ${why}`,
    },
  ];
}

const timeReasons = ({ before, after }: Pair<JudgedState>): Reason[] => {
  const [then, now] = [before.release.asOf ?? null, after.release.asOf ?? null];
  if (then === now) return [];
  const why = `De peildatum was ${dutchDay(then)} en is nu ${dutchDay(now)}. Een oordeel hangt ook af van hoe oud een cijfer is.`;
  return [{ cause: 'verstreken tijd', why }];
};

const dates = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
const dutchDay = (iso: string | null): string => (iso === null ? 'niet bekend' : dates.format(new Date(iso)));

import { Type, type Static, type TSchema } from 'typebox';

/** The shape of a verdict, as the release and the API carry it. */

const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);

export const verdictStates = [
  'op koers',
  'wijkt af',
  'niet vast te stellen',
  'te vroeg',
  'verouderd',
  'volgen',
  'geen indicator',
] as const;

export const VerdictState = Type.Enum([...verdictStates]);

/** What lists show of a verdict. */
const head = {
  goal: Type.String({ description: 'the goal under which the indicator is judged: an ambition belongs to a goal' }),
  state: VerdictState,
  sentence: Type.String({ description: 'the verdict in one sentence or two, in Dutch' }),
  reason: Type.String({ description: "a code: 'shown', 'not-shown', 'break', 'hidden' ..., see docs/adr/0010" }),
  interpreted: Type.Array(Type.String(), { description: "what in it is ours and not the plan's, in Dutch" }),
  newer: Type.Optional(Type.String({ description: 'a newer provisional figure that does not count yet, in Dutch' })),
};

const Measurement = Type.Object({
  period: Type.String({ description: "'2024', '2024Q4', or '2024Q2-2025Q1' for four quarters taken together" }),
  value: Type.Number(),
  lower: nullable(Type.Number({ description: '95% interval, where the measurement has one' })),
  upper: nullable(Type.Number()),
  n: nullable(Type.Number({ description: 'units behind it: respondents, cases, residents' })),
});

const Numbers = Type.Object({
  measure: Type.String({ description: "the measure that is judged: 'main' or a companion" }),
  unit: Type.String({ description: 'of every value here, the margin and the estimate' }),
  decimals: Type.Integer(),
  test: Type.String({ description: 'name of the test, in Dutch' }),
  uncertainty: Type.String({ description: 'where the standard error comes from, in Dutch' }),
  p: nullable(
    Type.Number({
      description:
        'of the claim that was tested, never 0: 1e-9 stands for that or less; null where nothing is left to chance',
    }),
  ),
  estimate: Type.Number({ description: 'latest minus baseline, or latest minus norm' }),
  lower: nullable(Type.Number({ description: 'interval of the estimate: each bound is a one-sided test' })),
  upper: nullable(Type.Number()),
  confidence: Type.Integer({
    description:
      'percent of that interval: 95 for a change (2,5% on each side), 90 for a margin or a norm (5% on each side)',
  }),
  margin: nullable(Type.Number()),
  norm: nullable(Type.Number({ description: 'the norm, or the place on the path to it at the latest measurement' })),
  baseline: nullable(Measurement),
  latest: Measurement,
  target: Type.Optional(
    Type.Object(
      {
        value: Type.Number(),
        by: nullable(
          Type.Integer({ description: 'the year of the end of the path to it; null: it holds from the start' }),
        ),
        from: nullable(
          Type.Object(
            { period: Type.String(), value: Type.Number() },
            { description: 'where the path begins: the nulmeting' },
          ),
        ),
        side: Type.Union([Type.Literal('minstens'), Type.Literal('hoogstens')]),
      },
      { description: 'where the figure should come to, with the path to it; only where there is a norm' },
    ),
  ),
});

/** One value that council or college wants a figure to have, from a decision; several of one year have other path numbers. */
export const AdoptedTarget = Type.Object({
  indicator: Type.String(),
  measure: Type.String({ description: "'main' or the key of a companion figure" }),
  path: Type.Integer({ description: 'the same number in other years is the path to it' }),
  year: Type.Integer({ description: 'at the end of which it should be so' }),
  low: nullable(Type.Number({ description: 'at least, in the unit of the measure; of a quarterly count per year' })),
  high: nullable(Type.Number({ description: 'at most' })),
  setBy: Type.String(),
  decision: Type.String(),
});

const { indicator: _indicator, measure: _measure, path: _path, ...step } = AdoptedTarget.properties;

/** Targets on one path, and how the figure stands to the one that holds now. */
const TargetPath = Type.Object({
  path: AdoptedTarget.properties.path,
  measure: AdoptedTarget.properties.measure,
  unit: Type.String(),
  decimals: Type.Integer(),
  quarters: Type.Integer({
    description: 'that are added up to what the target is about: 4 for a count of cases, else 1',
  }),
  steps: Type.Array(Type.Object(step), { description: 'oldest first' }),
  current: Type.Integer({ description: 'the year of the step that the figure was held against' }),
  from: nullable(
    Type.Object(
      { period: Type.String(), value: Type.Number() },
      { description: 'where the path begins: the nulmeting' },
    ),
  ),
  low: nullable(Type.Number({ description: 'the place on the path at the latest measurement' })),
  high: nullable(Type.Number()),
  state: VerdictState,
  reason: Type.String(),
  clashes: Type.Optional(Type.Boolean({ description: 'no figure can meet it and another of the same year' })),
});

const Power = Type.Object({
  smallestChange: Type.Number({ description: 'smallest change that this measurement shows in 80 of 100 cases' }),
  smallestMargin: Type.Number({ description: 'smallest margin that it could prove in 80 of 100 cases' }),
  wanted: nullable(Type.Number({ description: 'the change or margin that matters' })),
  warning: nullable(Type.String({ description: 'in Dutch, when the measurement is too small for what is wanted' })),
});

export const VerdictSummary = Type.Object(head);
export const Verdict = Type.Object({
  ...head,
  numbers: nullable(Numbers),
  power: nullable(Power),
  targets: Type.Optional(
    Type.Array(TargetPath, {
      description: 'of a verdict by targets that were adopted: every path with how the figure stands to it',
    }),
  ),
});

export const VerdictCounts = Type.Object(
  {
    'op koers': Type.Integer(),
    'wijkt af': Type.Integer(),
    'niet vast te stellen': Type.Integer(),
    'te vroeg': Type.Integer(),
    verouderd: Type.Integer(),
    volgen: Type.Integer(),
    'geen indicator': Type.Integer(),
    'nog geen cijfer': Type.Optional(
      Type.Integer({ description: "state 'niet vast te stellen' with reason 'no-figure': counted apart, not twice" }),
    ),
  },
  { description: 'how many have each state; the counts add up to all' },
);

/** The verdict on a goal, from those on its indicators. */
export const GoalVerdict = Type.Object({ ...head, counts: VerdictCounts });

export type AdoptedTarget = Static<typeof AdoptedTarget>;
export type TargetPath = Static<typeof TargetPath>;
export type VerdictState = Static<typeof VerdictState>;
export type VerdictNumbers = Static<typeof Numbers>;
export type VerdictTarget = NonNullable<VerdictNumbers['target']>;
export type VerdictPower = Static<typeof Power>;
export type VerdictMeasurement = Static<typeof Measurement>;
export type VerdictSummary = Static<typeof VerdictSummary>;
export type Verdict = Static<typeof Verdict>;
export type VerdictCounts = Static<typeof VerdictCounts>;
export type GoalVerdict = Static<typeof GoalVerdict>;

import { Type, type Static, type TSchema } from 'typebox';
import { Agreements } from '../agreed/agreements.ts';
import { KeptPlan } from '../plan/schema.ts';
import { Preset } from '../disclosure/preset.ts';
import { GoalVerdict, Verdict, VerdictState } from '../verdict/schema.ts';

/**
 * The shape of the release: everything that may be shown. One schema for the release file, the API and the web's types.
 * Amounts in EUR; budget amounts of the plan are given x EUR 1.000 there and multiplied here.
 */

const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);

const perResident = Type.Optional(
  Type.Boolean({ description: 'judged per resident: mean and limits are what they come to with the residents of now' }),
);

const ObservationStatus = Type.Union([
  Type.Literal('ok'),
  Type.Literal('provisional'),
  Type.Literal('suppressed'),
  Type.Literal('missing'),
  Type.Literal('break'),
]);

export const Observation = Type.Object({
  measure: Type.String({ description: "'main', or the key of a companion figure" }),
  period: Type.String({ description: "'2024' or '2024Q3'" }),
  region: Type.String({ description: 'GM0171, or the PV, GG or NL code of a comparison' }),
  breakdown: nullable(Type.String()),
  group: nullable(Type.String()),
  numerator: nullable(Type.Number()),
  denominator: nullable(Type.Number()),
  value: nullable(
    Type.Number({ description: 'rounded to the decimals of the measure; null when suppressed or missing' }),
  ),
  lower: nullable(Type.Number({ description: '95% interval' })),
  upper: nullable(Type.Number()),
  n: nullable(Type.Number({ description: 'units behind the figure: residents, cases, respondents' })),
  status: ObservationStatus,
  completeness: Type.Optional(
    Type.Integer({
      description:
        '% of the cases of this quarter that is expected to be in, from how late cases of earlier quarters came; only where more is expected',
    }),
  ),
  difference: Type.Optional(
    Type.Object(
      {
        since: Type.String({
          description: 'the measurement that it is set against: a year before, or the one before it',
        }),
        lower: Type.Number(),
        upper: Type.Number(),
      },
      { description: '95% interval of the difference between the two, where both have an interval' },
    ),
  ),
  deliveries: Type.Array(Type.String(), { description: 'ids of the deliveries behind the figure' }),
});

const Measure = Type.Object({
  key: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  kind: Type.String(),
  decimals: Type.Integer(),
  interval: nullable(Type.String({ description: 'how the 95% interval was made, in Dutch; null when there is none' })),
  sql: Type.String({ description: 'the query that counted it' }),
  marts: Type.Optional(Type.Array(Type.String(), { description: 'the marts that the query reads' })),
  over: Type.Optional(
    Type.Array(Type.String(), { description: 'kinds of extract that hold the denominator alone, such as residents' }),
  ),
  rounding: Type.Optional(
    nullable(Type.String({ description: 'what of it is rounded to protect persons, in Dutch; null when nothing is' })),
  ),
});

/** What lists show of an indicator, beside its latest figure. */
export const IndicatorHead = Type.Object({
  id: Type.String(),
  slug: Type.String(),
  name: Type.String(),
  set: Type.String(),
  goals: Type.Array(Type.String()),
  source: Type.String(),
  cycle: Type.String(),
  unit: Type.String(),
  polarity: Type.Record(Type.String(), Type.String(), { description: "per goal: '+', '-' or '0'" }),
  polarityInterpreted: Type.Boolean({
    description: "the polarity is a reading (interpretatie), not in the plan's own words",
  }),
  breaks: Type.Array(Type.Object({ from: Type.String(), why: Type.String() })),
  invented: Type.Boolean({ description: 'at least one delivery behind it is invented' }),
  yearToDate: Type.Optional(Type.Boolean({ description: 'every quarter counts from January on' })),
});

export const ReleasedIndicator = Type.Object({
  ...IndicatorHead.properties,
  definition: Type.String(),
  interpretation: nullable(Type.String()),
  version: Type.Optional(Type.Integer({ description: 'of the definition; 1 where absent' })),
  changes: Type.Optional(
    Type.Array(Type.Object({ version: Type.Integer(), on: Type.String(), why: Type.String() }), {
      description: 'when the definition was changed, and why in Dutch; oldest first',
    }),
  ),
  caveats: Type.Array(Type.String()),
  breakdowns: Type.Array(Type.String()),
  measures: Type.Array(Measure),
  kinds: Type.Array(Type.String(), { description: 'kinds of extract it is made from' }),
  missing: Type.Optional(
    Type.Array(
      Type.Object({
        anyOf: Type.Array(Type.String(), { description: 'titles of kinds of extract' }),
        wet: nullable(Type.String({ description: 'for this wet; null when the kind is not about one' })),
      }),
      {
        description:
          'what is not loaded at all, and without which the main figure has no period: of each, one of the kinds',
      },
    ),
  ),
  nextExpected: nullable(
    Type.String({
      description: 'the period of the next measurement; null while there is no figure, and when no other will follow',
    }),
  ),
  observations: Type.Array(Observation),
  level: Type.Optional(
    Type.Object(
      {
        since: Type.String({ description: 'the first of the quarters that they were made from' }),
        until: Type.String({ description: 'the last of them' }),
        mean: Type.Number(),
        lower: Type.Number(),
        upper: Type.Number(),
        perResident,
        why: Type.String({ description: 'why these quarters, in Dutch' }),
      },
      { description: 'the limits that the newest main figure is held against, from a declared baseline' },
    ),
  ),
  verdicts: Type.Optional(Type.Array(Verdict, { description: 'one per goal, in the order of the plan' })),
});

export const Delivery = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  title: Type.String(),
  owner: Type.String(),
  fileName: Type.String(),
  sha256: Type.String(),
  bytes: Type.Number(),
  encoding: Type.String(),
  loadedAt: Type.String(),
  periodFrom: nullable(Type.String()),
  periodTo: nullable(Type.String()),
  rowsRead: Type.Number(),
  rowsAccepted: Type.Number(),
  rowsRejected: Type.Number(),
  countsRounded: Type.Optional(
    Type.Boolean({
      description: 'rows about persons: in tens (10 stands for 1 to 14), bytes in tens of kB, no row numbers',
    }),
  ),
  invented: Type.Boolean(),
  source: Type.String(),
  plans: Type.Optional(
    Type.Literal(true, {
      description: 'it holds what is planned and counts nothing, so that its period says nothing of the peildatum',
    }),
  ),
  agreement: Type.Optional(
    Type.String({
      description: 'of a file read under an earlier version of the contract of its kind: which, in Dutch',
    }),
  ),
  nextDue: nullable(Type.String({ description: 'date the next delivery of this kind is expected' })),
  rejects: Type.Array(
    Type.Object({
      rule: Type.String(),
      column: Type.String(),
      rows: Type.Number(),
      message: Type.String(),
      firstRows: Type.Array(Type.Number()),
    }),
  ),
});

export const BudgetLine = Type.Object({
  by: Type.Union([Type.Literal('taakveld'), Type.Literal('principle'), Type.Literal('total'), Type.Literal('outside')]),
  code: Type.String({
    description: "'6.71', the principle's id, 'totaal', or a code without a counterpart in the plan",
  }),
  name: Type.String(),
  year: Type.Integer(),
  quarter: nullable(Type.Integer({ description: 'null for the whole year' })),
  budget: nullable(Type.Number({ description: 'EUR, net; null per quarter and outside the plan years' })),
  lasten: nullable(Type.Number()),
  baten: nullable(Type.Number()),
  realised: nullable(Type.Number({ description: 'lasten - baten' })),
  complete: Type.Boolean({ description: 'all quarters of the year are in' }),
  break: Type.Optional(
    Type.String({
      description:
        'on the year, and on its first quarter, from which the amounts of this row are made from other codes than before: why they cannot be compared with those before',
    }),
  ),
  forecast: nullable(
    Type.Number({
      description: 'expected at year end; for a quarter: as expected at the end of it, null for the last',
    }),
  ),
  forecastLower: nullable(
    Type.Number({ description: '95% interval of what the year will come to; null without past errors' }),
  ),
  forecastUpper: nullable(Type.Number()),
  forecastLower80: Type.Optional(nullable(Type.Number({ description: '80% interval' }))),
  forecastUpper80: Type.Optional(nullable(Type.Number())),
  chanceAbove: Type.Optional(
    nullable(Type.Number({ description: '% chance that the year ends above its budget, as known at that moment' })),
  ),
  overrunSince: Type.Optional(
    nullable(
      Type.String({
        description:
          "of a whole year: '2022Q2', the first quarter at whose end it was visible, and stayed so, that the year would end above its budget (chance of 80% or more, interpretatie)",
      }),
    ),
  ),
  deviation: nullable(Type.Number({ description: 'realised or forecast minus budget' })),
  percentOfBudget: nullable(
    Type.Number({
      description:
        'of the budget of the year, for a quarter from January to its end; null when either is negative, or the budget zero',
    }),
  ),
  iv3: nullable(Type.Number({ description: 'saldo of the same year in Iv3 (jaarrekening), the public cross-check' })),
  invented: Type.Object({
    realised: Type.Boolean({
      description:
        'the amounts spent come, wholly or in part, from an invented delivery; so does what follows from them',
    }),
    iv3: Type.Boolean({ description: 'so does the amount of Iv3' }),
  }),
});

/** How the forecasts of one row did: each was made with what was known at the end of a quarter, and set against the year that ended. */
export const BackTest = Type.Object({
  by: Type.Union([
    Type.Literal('taakveld'),
    Type.Literal('principle'),
    Type.Literal('total'),
    Type.Literal('together', { description: 'the forecasts of all taakvelden, each counted' }),
  ]),
  code: Type.String(),
  name: Type.String(),
  from: Type.String({ description: "'2019Q1', the first quarter after which the year was forecast" }),
  to: Type.String(),
  forecasts: Type.Integer({ description: 'compared: after quarter 1, 2 and 3 of every year that ended' }),
  meanAbsoluteError: Type.Number({ description: 'EUR' }),
  meanAbsoluteErrorNaive: Type.Number({
    description: 'EUR, of the seasonal naive forecast: the quarters to come as they were a year before',
  }),
  intervals: Type.Integer({ description: 'forecasts that had an interval' }),
  within80: Type.Integer({ description: 'of them, how many years fell within the 80% interval' }),
  within95: Type.Integer(),
  invented: Type.Boolean({ description: 'some of the amounts come from an invented delivery' }),
});

/** What a taakveld costs per resident, here and elsewhere, in one year of Iv3. */
export const PeerLine = Type.Object({
  report: Type.Union([Type.Literal('jaarrekening'), Type.Literal('begroting')]),
  year: Type.Integer(),
  code: Type.String(),
  name: Type.String(),
  own: nullable(
    Type.Number({ description: 'EUR per resident, lasten - baten; null without Iv3 or residents of that year' }),
  ),
  sizeClassName: nullable(Type.String({ description: "'20.000 tot 50.000 inwoners'" })),
  sizeClass: nullable(Type.Number({ description: 'the same of all gemeenten of that size' })),
  country: nullable(Type.Number()),
  deliveries: Type.Array(Type.String(), { description: 'that the figures of others come from' }),
});

export const Signal = Type.Object({
  indicator: Type.String(),
  measure: Type.String(),
  period: Type.String(),
  rule: Type.String({ description: 'in Dutch' }),
  direction: Type.Union([Type.Literal('hoger'), Type.Literal('lager')]),
  value: Type.Number(),
  mean: Type.Number(),
  lower: Type.Number(),
  upper: Type.Number(),
  since: Type.Optional(Type.String({ description: 'the first of the quarters that mean and limits were made from' })),
  until: Type.Optional(Type.String({ description: 'the last of them' })),
  perResident,
});

export const Moment = Type.Object({
  year: Type.Integer(),
  moment: Type.String(),
  due: Type.String(),
  delivered: nullable(Type.String()),
  onTime: nullable(Type.Boolean()),
});

/** A report of the P&C calendar, and the verdicts on the figures over the periods that had ended by then; interpretatie. */
export const SinceMoment = Type.Object({
  moment: Type.String(),
  year: Type.Integer(),
  on: Type.String({ description: 'the day on which it was delivered' }),
  asOf: Type.Optional(
    Type.String({
      description: 'the day up to which figures told then, of one that was frozen; otherwise the day above',
    }),
  ),
  goals: Type.Array(Type.Object({ goal: Type.String(), state: VerdictState, reason: Type.String() })),
});

const reject = {
  rule: Type.String(),
  column: Type.String(),
};

/** What was found in one file when it was loaded. About persons: counts in tens, no row numbers, values by their shape. */
export const DeliveryReport = Type.Object({
  delivery: Type.String(),
  verdict: Type.Union([Type.Literal('accepted'), Type.Literal('accepted-with-rejects')]),
  notes: Type.Array(Type.String()),
  rules: Type.Array(
    Type.Object({
      ...reject,
      rows: Type.Number(),
      why: Type.String(),
      remedy: nullable(Type.String()),
      values: Type.Array(Type.Object({ row: nullable(Type.Number()), value: nullable(Type.String()) })),
      complete: Type.Boolean({ description: 'every rejected row is in the list' }),
    }),
  ),
  comparison: nullable(
    Type.Object({
      with: Type.Object({
        delivery: Type.String(),
        fileName: Type.String(),
        periodFrom: nullable(Type.String()),
        periodTo: nullable(Type.String()),
      }),
      rows: Type.Object({ previous: Type.Number(), now: Type.Number() }),
      totals: Type.Array(
        Type.Object({ column: Type.String(), previous: nullable(Type.Number()), now: nullable(Type.Number()) }),
      ),
      shares: Type.Array(
        Type.Object({ column: Type.String(), code: Type.String(), previous: Type.Number(), now: Type.Number() }),
      ),
      jumps: Type.Array(
        Type.Object({
          rule: Type.String(),
          column: nullable(Type.String()),
          code: nullable(Type.String()),
          message: Type.String(),
        }),
      ),
    }),
  ),
});

/** What a kind of extract must hold. `standard` and what comes with it stand with a kind whose form a standard lays down. */
export const ContractSheet = Type.Object({
  kind: Type.String(),
  title: Type.String(),
  owner: Type.String(),
  revisedBy: Type.Optional(
    Type.Union([Type.Literal('source'), Type.Literal('ourselves')], {
      description: 'whose doing it is when another file gives another figure over the same time',
    }),
  ),
  cycle: Type.String(),
  dueDays: nullable(Type.Integer({ description: 'days after the end of the period; interpretatie' })),
  version: nullable(Type.Integer()),
  replaces: Type.Boolean({ description: 'a later file takes the place of an earlier one of the same period' }),
  maxRejectShare: Type.Number({ description: 'a file with a larger share of faulty rows is refused' }),
  rejectsTaken: Type.Optional(
    Type.Integer({ description: 'so many faulty rows never refuse a file of which a row is sound' }),
  ),
  whenRejected: Type.Optional(Type.String({ description: 'what the report adds when rows were left out, in Dutch' })),
  key: Type.Array(Type.String()),
  columns: Type.Array(
    Type.Object({
      name: Type.String(),
      type: Type.String(),
      required: Type.Boolean(),
      dropped: Type.Boolean({ description: 'read and thrown away' }),
      personal: Type.Boolean({ description: 'never shown' }),
      codes: Type.Array(Type.Object({ code: Type.String(), meaning: Type.String() })),
      min: nullable(Type.Number()),
      max: nullable(Type.Number()),
      ahead: Type.Optional(
        Type.Integer({
          description: 'of a date: how many years after this one it may lie; 0 is until the day of loading',
        }),
      ),
      meaning: Type.Optional(Type.String({ description: 'in Dutch' })),
      element: Type.Optional(Type.String({ description: 'where it stands in the file' })),
    }),
  ),
  rules: Type.Array(Type.Object({ ...reject, message: Type.String() })),
  references: Type.Array(
    Type.Object({
      columns: Type.Array(Type.String()),
      kind: Type.String(),
      title: Type.String(),
      to: Type.Array(Type.String()),
      or: Type.Optional(
        Type.Array(Type.Object({ kind: Type.String(), title: Type.String(), to: Type.Array(Type.String()) }), {
          description: 'other kinds in which the row may stand instead',
        }),
      ),
    }),
  ),
  standard: Type.Optional(Type.String({ description: 'which standard lays down the form, in Dutch' })),
  example: Type.Optional(nullable(Type.Object({ fileName: Type.String(), text: Type.String() }))),
  refused: Type.Optional(nullable(Type.String({ description: 'why this kind is never taken, in Dutch' }))),
});

/** A table of the generation: a hash of its rows whatever their order, and the SQL files that filled it. */
export const Mart = Type.Object({ name: Type.String(), hash: Type.String(), files: Type.Array(Type.String()) });

/** The rules for small numbers, how many figures about persons there are, and why how many of them are hidden. */
const Protection = Type.Object({
  preset: Preset,
  notes: Type.Array(Type.String(), { description: 'in Dutch' }),
  figures: Type.Integer({ description: 'about persons' }),
  small: Type.Integer({ description: 'hidden because they are small themselves' }),
  beside: Type.Integer({ description: 'hidden so that others cannot be computed' }),
  kept: Type.Integer({ description: 'hidden because a release before hid them' }),
  shareHidden: Type.Number({ description: '0 to 1' }),
  changes: Type.Optional(
    Type.Array(
      Type.Object({
        from: Type.String({ description: 'title of the rules before' }),
        to: Type.String({ description: 'title of the rules since' }),
        figures: Type.Integer({ description: 'hidden by the new rules, and shown before' }),
      }),
      { description: 'of the rules, after figures were published; oldest first' },
    ),
  ),
  audit: Type.Optional(
    Type.Object(
      {
        counts: Type.Integer({ description: 'that may not become known, each shown to stay open' }),
        hidden: Type.Integer({ description: 'figures that were hidden when the audit ended' }),
      },
      { description: 'the disclosure audit of this release; absent where none is known of' },
    ),
  ),
});

export const Release = Type.Object({
  format: Type.Literal(1),
  generation: Type.String(),
  gemeente: Type.Object({ code: Type.String(), name: Type.String() }),
  asOf: Type.Optional(nullable(Type.String({ description: 'the day up to which the deliveries tell (peildatum)' }))),
  regions: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
  indicators: Type.Array(ReleasedIndicator),
  otherSets: Type.Optional(
    Type.Array(ReleasedIndicator, {
      description:
        'the figures of other sets than that of the plan, each labelled: protected with the others, never judged',
    }),
  ),
  budget: Type.Array(BudgetLine),
  backTest: Type.Optional(Type.Array(BackTest, { description: 'how the forecasts of the budget did before' })),
  budgetPeers: Type.Optional(
    Type.Array(PeerLine, { description: 'beside the gemeenten of the same size; absent without figures of them' }),
  ),
  signals: Type.Array(Signal),
  judged: Type.Array(Type.String(), {
    description: 'ids of the indicators that could give a signal: enough quarters in a row up to the newest',
  }),
  goals: Type.Optional(Type.Array(GoalVerdict, { description: 'the verdict on every goal of the plan' })),
  deliveries: Type.Array(Delivery),
  moments: Type.Array(Moment),
  sinceMoment: Type.Optional(nullable(SinceMoment)),
  marts: Type.Optional(Type.Array(Mart)),
  reports: Type.Optional(Type.Array(DeliveryReport)),
  contracts: Type.Optional(Type.Array(ContractSheet)),
  protection: Type.Optional(Protection),
  agreements: Type.Optional(Agreements),
  /** Of a frozen moment alone: a release is about the plan of the program that shows it. */
  plan: Type.Optional(KeptPlan),
});

export type Observation = Static<typeof Observation>;
export type Measure = Static<typeof Measure>;
export type ReleasedIndicator = Static<typeof ReleasedIndicator>;
export type Delivery = Static<typeof Delivery>;
export type BudgetLine = Static<typeof BudgetLine>;
export type BackTest = Static<typeof BackTest>;
export type PeerLine = Static<typeof PeerLine>;
export type Signal = Static<typeof Signal>;
export type Moment = Static<typeof Moment>;
export type SinceMoment = Static<typeof SinceMoment>;
export type Release = Static<typeof Release>;
export type DeliveryReport = Static<typeof DeliveryReport>;
export type ContractSheet = Static<typeof ContractSheet>;
export type Mart = Static<typeof Mart>;

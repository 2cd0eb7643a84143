import { Type, type Static, type TSchema } from 'typebox';
import {
  BackTest,
  PeerLine,
  BudgetLine,
  ContractSheet,
  Delivery,
  IndicatorHead,
  Mart,
  Moment,
  Observation,
  ReleasedIndicator,
  Signal,
  SinceMoment,
} from 'indicators/release/schema.ts';
import { GoalVerdict, Verdict, VerdictCounts, VerdictSummary } from 'indicators/verdict/schema.ts';

export type { GoalVerdict, Verdict, VerdictCounts, VerdictState, VerdictSummary } from 'indicators/verdict/schema.ts';
export type {
  BackTest,
  PeerLine,
  BudgetLine,
  ContractSheet,
  Delivery,
  DeliveryReport,
  Observation,
} from 'indicators/release/schema.ts';

/** Every answer of the API; the only file of the server that web imports (types). */

const nullable = <T extends TSchema>(type: T) => Type.Union([type, Type.Null()]);

const Region = Type.Object({ code: Type.String(), name: Type.String() });

/** One figure that stands for an indicator on an overview: its latest total. */
export const LatestFigure = Type.Object({
  period: Type.String(),
  value: nullable(Type.Number()),
  lower: nullable(Type.Number()),
  upper: nullable(Type.Number()),
  unit: Type.String(),
  decimals: Type.Integer(),
  status: Observation.properties.status,
  completeness: Observation.properties.completeness,
  uncertain: Type.Boolean({ description: 'has a 95% interval by nature, also where the publisher gives none' }),
  rounding: Type.Optional(
    Type.String({ description: 'what of it is rounded to protect persons, in Dutch; absent when nothing is' }),
  ),
  /** The total to set it against: the same quarter a year before (null where that is hidden or absent), or the measurement before it. */
  previous: nullable(
    Type.Object({
      period: Type.String(),
      value: nullable(Type.Number()),
      lower: nullable(Type.Number()),
      upper: nullable(Type.Number()),
      comparable: Type.Boolean({ description: 'false when the series broke between the two' }),
      difference: nullable(
        Type.Object(
          { lower: Type.Number(), upper: Type.Number() },
          { description: '95% interval of the difference between the two; null where either has no interval' },
        ),
      ),
    }),
  ),
});

const { observations: _observations, ...sheet } = ReleasedIndicator.properties;
export const IndicatorSummary = Type.Object({
  ...IndicatorHead.properties,
  latest: nullable(LatestFigure),
  /** Per goal; under a goal the one of that goal. */
  verdicts: Type.Optional(Type.Array(VerdictSummary)),
});

/** The figure that decides the verdict on a goal, as it was judged. */
export const DecidingFigure = Type.Object({
  indicator: Type.String(),
  slug: Type.String(),
  name: Type.String({ description: 'of the indicator, or of the companion figure that is judged' }),
  period: Type.String({ description: "'2024', '2024Q4', or '2024Q2-2025Q1' for four quarters taken together" }),
  value: nullable(Type.Number()),
  unit: Type.String(),
  decimals: Type.Integer(),
  status: Observation.properties.status,
  invented: Type.Boolean(),
  sentence: nullable(Type.String({ description: 'the verdict on it, in Dutch' })),
  others: Type.Integer({ description: 'how many other indicators of the goal have the same verdict' }),
});

export const GoalSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  text: Type.String(),
  part: nullable(Type.String()),
  ambition: nullable(Type.String()),
  ambitionInterpreted: Type.Boolean(),
  withoutIndicator: nullable(Type.String()),
  seeAlso: Type.Array(Type.Object({ goal: Type.String(), why: Type.String() })),
  indicators: Type.Array(IndicatorSummary),
  /** Ids of indicators that the plan sets for this goal and that the release does not have yet. */
  withoutFigure: Type.Array(Type.String()),
  verdict: Type.Optional(GoalVerdict),
  deciding: Type.Optional(nullable(DecidingFigure)),
});

export const PrincipleSummary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  leading: Type.Boolean(),
  /** Budget lines of the principle for the newest year with budget and realisation; empty where it has no budget of its own. */
  budget: Type.Array(BudgetLine),
  goals: Type.Array(GoalSummary),
  /** How many of its goals have each state. */
  verdicts: Type.Optional(VerdictCounts),
});

/** What stands around every page. */
export const Dashboard = Type.Object({
  generation: Type.String(),
  gemeente: Type.Object({ code: Type.String(), name: Type.String() }),
  asOf: Type.Optional(nullable(Type.String({ description: 'the day up to which the deliveries tell (peildatum)' }))),
  invented: Type.Object({
    any: Type.Boolean(),
    short: Type.String({ description: 'what is invented and what is published, in one line of Dutch' }),
    note: Type.String({ description: 'which figures are invented, per kind of delivery, in Dutch' }),
  }),
});

export const Principles = Type.Object({
  ...Dashboard.properties,
  protection: Type.Optional(
    Type.Object(
      {
        title: Type.String({ description: 'the rules that the municipality chose, in Dutch' }),
        notes: Type.Array(Type.String({ description: 'what they say, in Dutch' })),
        shareHidden: Type.Number({ description: 'of the figures about persons, 0 to 1' }),
      },
      { description: 'how small numbers are protected' },
    ),
  ),
  items: Type.Array(PrincipleSummary),
  verdicts: Type.Optional(
    Type.Object({
      rule: Type.String({ description: 'how the verdict on a goal is made, in Dutch' }),
      counts: VerdictCounts,
    }),
  ),
  since: Type.Optional(
    Type.Object(
      {
        ...SinceMoment.properties,
        figures: Type.Array(Type.String(), { description: 'ids of the indicators with a figure over a later period' }),
      },
      { description: 'the last delivered report of the P&C calendar, and what stood there; interpretatie' },
    ),
  ),
});

export const Goal = Type.Object({
  ...GoalSummary.properties,
  principle: Type.Object({ id: Type.String(), name: Type.String(), leading: Type.Boolean() }),
  /** Budget against realisation of its principle and the taakvelden in it, all years. */
  budget: Type.Array(BudgetLine),
  /** Observations of the main measure, total only, per indicator id: of the municipality and of the regions to compare it with. */
  series: Type.Record(Type.String(), Type.Array(Observation)),
  /** The verdict under this goal with its numbers, per indicator id. */
  verdicts: Type.Optional(Type.Record(Type.String(), Verdict)),
  verdictRule: Type.Optional(Type.String({ description: 'how the verdict on a goal is made, in Dutch' })),
  /** The regions in its series. */
  regions: Type.Array(Region),
  related: Type.Array(
    Type.Object({
      goal: Type.String(),
      title: Type.String(),
      why: nullable(Type.String({ description: "the plan's own reference, in Dutch" })),
      shared: Type.Array(Type.String(), { description: 'ids of the indicators that count for both' }),
    }),
  ),
  signals: Type.Array(Signal),
});

export const IndicatorSheet = Type.Object({
  ...sheet,
  latest: nullable(LatestFigure),
  regions: Type.Array(Region),
  /** Of its main figure in the newest quarter. */
  signals: Type.Array(Signal),
  /** The deliveries behind all its figures. */
  provenance: Type.Array(Delivery),
});

export const Indicators = Type.Object({ items: Type.Array(IndicatorSummary) });
export const Observations = Type.Object({ indicator: Type.String(), items: Type.Array(Observation) });
export const Budgets = Type.Object({
  /** What a reader must know beside the figures: net amounts, interpretatie of the split, breaks of 2023 and 2025. */
  notes: Type.Array(Type.String()),
  items: Type.Array(BudgetLine),
  /** How the forecasts did before, per row and together; every part of the budget, whatever was asked. */
  backTest: Type.Optional(Type.Array(BackTest)),
  /** Per resident beside gemeenten of the same size and the country. */
  peers: Type.Optional(Type.Array(PeerLine)),
  /** The deliveries that those come from. */
  peerSources: Type.Optional(Type.Array(Delivery)),
});
export const Signals = Type.Object({
  period: nullable(Type.String()),
  items: Type.Array(Signal),
  /** Ids of the indicators that could give a signal; where none of a goal is here, nothing is known, which is not calm. */
  judged: Type.Array(Type.String()),
});
export const Deliveries = Type.Object({
  items: Type.Array(Delivery),
  marts: Type.Optional(
    Type.Array(Mart, { description: 'the tables made from them: equal hashes mean equal contents' }),
  ),
});
export const Contracts = Type.Object({ items: Type.Array(ContractSheet) });
export const Template = Type.Object({ kind: Type.String(), columns: Type.Array(Type.String()) });

const { id: deliveryId, kind, title, owner, fileName, sha256, loadedAt, periodFrom, periodTo } = Delivery.properties;
const { invented, source, agreement } = Delivery.properties;

/** From one figure back to its files and its calculation. */
export const Provenance = Type.Object({
  indicator: Type.Object({ id: Type.String(), slug: Type.String(), name: Type.String() }),
  measure: Type.Object({ key: Type.String(), name: Type.String(), unit: Type.String() }),
  observation: Observation,
  deliveries: Type.Array(
    Type.Object({
      id: deliveryId,
      kind,
      title,
      owner,
      fileName,
      sha256,
      loadedAt,
      periodFrom,
      periodTo,
      invented,
      source,
      agreement,
      rows: nullable(
        Type.Object(
          { read: Type.Number(), accepted: Type.Number(), rejected: Type.Number(), rounded: Type.Boolean() },
          { description: 'of the whole file; null where the figure is hidden and they could give it away' },
        ),
      ),
    }),
  ),
  transformation: Type.Object({
    generation: Type.String(),
    query: Type.String({ description: 'SQL over the marts; of a figure made from other figures, how in Dutch' }),
    marts: Type.Array(Mart, { description: 'the tables that the query reads' }),
  }),
  rowNumbers: Type.Object({
    shown: Type.Boolean(),
    why: Type.String({ description: 'in Dutch' }),
    command: Type.String({ description: 'what gives them, beside the warehouse' }),
    address: Type.String({ description: 'what gives them to a reader with the right to row numbers' }),
  }),
});

/** The numbers of the rows behind one figure, for who has the right to them. */
export const ProvenanceRows = Type.Object({
  ...Type.Pick(Provenance, ['indicator', 'measure']).properties,
  figure: Type.Object({
    region: Type.String(),
    period: Type.String(),
    breakdown: Type.String(),
    group: Type.String(),
  }),
  generation: Type.String(),
  note: Type.String({ description: 'what the numbers count, in Dutch' }),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  total: Type.Integer({ description: 'rows of all deliveries together' }),
  deliveries: Type.Array(
    Type.Object({
      id: deliveryId,
      kind,
      title,
      fileName,
      sheet: nullable(Type.String({ description: 'of a workbook with more than one table' })),
      sha256,
      loadedAt,
      total: Type.Integer({ description: 'rows of this delivery behind the figure' }),
      rows: Type.Array(Type.Integer(), { description: 'those of this page; the header is row 1' }),
    }),
  ),
});
export const Moments = Type.Object({ items: Type.Array(Moment) });
export const HealthStatus = Type.Object({ status: Type.Literal('ok') });
export const Health = Type.Object({
  status: Type.Literal('ok'),
  generation: Type.String(),
  version: Type.String(),
  contents: nullable(Type.String({ description: 'one hash over all tables: equal means equal contents' })),
  /** A newer generation that could not be used, and why; the one before it is still served. */
  refused: nullable(Type.Object({ generation: Type.String(), reason: Type.String() })),
});

/** An amount in EUR, or the plan's own words for none: '-' (not attributable) and 'PM'. */
const Saving = Type.Union([Type.Number(), Type.Literal('-'), Type.Literal('PM'), Type.Null()]);
const Measure = Type.Object({
  id: Type.String(),
  part: Type.String({ description: 'onderdeel of the Grip report' }),
  name: Type.String(),
  intended: Saving,
  realised: Saving,
  note: nullable(Type.String()),
});
const MeasurePart = Type.Object({
  part: Type.String(),
  intended: Type.Number({ description: 'sum of the amounts in the table of chapter 3' }),
  realised: Type.Number(),
  withoutAmount: Type.Array(Type.String(), {
    description: "ids of the measures with '-' or 'PM': not in the sums, and not zero",
  }),
  appendix: Type.Number({ description: "'Totaal' as bijlage I prints it" }),
  appendixMeasures: Type.Array(Type.Object({ name: Type.String(), intended: Type.Number() })),
});
export const Measures = Type.Object({
  source: Type.String(),
  items: Type.Array(Measure),
  parts: Type.Array(MeasurePart, { description: 'totals per onderdeel' }),
});
const ResultArea = Type.Object({
  id: Type.String(),
  name: Type.String(),
  results: Type.Array(
    Type.Object({
      text: Type.String(),
      norm: nullable(Type.String({ description: 'null: the document sets no norm' })),
      open: Type.Boolean({ description: "the document leaves the norm to be filled in: '(invullen)'" }),
      measure: nullable(Type.String({ description: 'the name under which partners report on the norm' })),
      realised: nullable(
        Type.Object({
          period: Type.String(),
          value: nullable(Type.Number({ description: '% of the cases in which the norm was met' })),
          status: Observation.properties.status,
        }),
      ),
    }),
  ),
});
export const ResultAreas = Type.Object({ source: Type.String(), items: Type.Array(ResultArea) });

/** Possible indicators of the Deelplan Wmo 2015-2018, a set of its own beside bijlage 3. */
export const EarlierIndicators = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      goal: Type.String(),
      name: Type.String(),
      source: Type.String(),
      cycle: Type.String(),
      history: nullable(Type.Object({ year: Type.Integer(), value: Type.Number(), unit: Type.String() })),
    }),
  ),
});

/** The three business cases of the Grip report. */
export const BusinessCases = Type.Object({
  source: Type.String(),
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      saving: nullable(Type.Number({ description: 'EUR a year; null while there was nothing to report' })),
      fte: Type.Number(),
      outcomes: Type.Array(
        Type.Object({ name: Type.String(), share: Type.Number({ description: '% of the finished cases' }) }),
      ),
      note: Type.String(),
    }),
  ),
});

/** Words that a resident may not know. */
export const Glossary = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      term: Type.String(),
      also: Type.Array(Type.String({ description: 'its other forms' })),
      meaning: Type.String({ description: 'in plain Dutch' }),
    }),
  ),
});

const Found = Type.Object({
  kind: Type.Enum(['doel', 'indicator', 'principe', 'taakveld', 'begrip', 'pagina']),
  title: Type.String(),
  href: Type.String({ description: 'address of the page' }),
  text: Type.String(),
});
export const Search = Type.Object({ q: Type.String(), items: Type.Array(Found, { description: 'best first' }) });

export const Format = Type.Optional(
  Type.Enum(['json', 'csv'], { description: 'csv: puntkomma, decimale komma, UTF-8; gaat voor de Accept-header' }),
);
const Period = Type.String({ pattern: '^[0-9]{4}(Q[1-4])?$', description: "'2024' of '2024Q3'" });

/** Query parameters; an unknown one is refused by name. */
export const NoQuery = Type.Object({}, { additionalProperties: false });
export const ListQuery = Type.Object({ format: Format }, { additionalProperties: false });
export const breakdownChoices = ['geen', 'wijk', 'leeftijd', 'geslacht', 'wet', 'productgroep'] as const;

/** Which figure, in an address. */
export const FigureAddress = Type.Object({
  id: Type.String(),
  measure: Type.String({ maxLength: 60, description: "'main' of de sleutel van een andere maat" }),
  region: Type.String({ description: 'GM0171, PV24, NL01' }),
  period: Period,
  breakdown: Type.Enum(breakdownChoices, { description: 'geen: het totaal' }),
  group: Type.String({ maxLength: 100, description: "'totaal' als er geen uitsplitsing is" }),
});
export const ObservationsQuery = Type.Object(
  {
    breakdown: Type.Optional(
      Type.Enum(breakdownChoices, { description: 'geen: alleen de totalen; weggelaten: alles' }),
    ),
    region: Type.Optional(Type.String({ pattern: '^[A-Z]{2}[0-9]{1,4}$', description: 'GM0171, PV24, NL01' })),
    from: Type.Optional(Period),
    to: Type.Optional(Period),
    measure: Type.Optional(Type.String({ maxLength: 60, description: "'main' of de sleutel van een andere maat" })),
    format: Format,
  },
  { additionalProperties: false },
);
export const GlossaryQuery = Type.Object(
  {
    indicator: Type.Optional(
      Type.String({ maxLength: 80, description: 'alleen de begrippen in de definitie van deze indicator' }),
    ),
    terms: Type.Optional(Type.String({ maxLength: 400, description: "alleen deze begrippen: 'saldo,taakveld'" })),
    format: Format,
  },
  { additionalProperties: false },
);
export const SearchQuery = Type.Object(
  { q: Type.Optional(Type.String({ maxLength: 100, description: 'woorden; accenten en typefouten mogen' })) },
  { additionalProperties: false },
);
export const BudgetsQuery = Type.Object(
  {
    by: Type.Optional(
      Type.Enum(['principle', 'taakveld'], { description: 'weggelaten: beide; het totaal is er altijd bij' }),
    ),
    format: Format,
  },
  { additionalProperties: false },
);

/** RFC 9457. */
/** One fault in a question (NL API Design Rules 2.x, /core/error-handling/bad-request). */
const InvalidInput = Type.Object({
  in: Type.Union([Type.Literal('path'), Type.Literal('query'), Type.Literal('body')]),
  location: Type.Object({ name: Type.Optional(Type.String()), pointer: Type.Optional(Type.String()) }),
  code: Type.String(),
  detail: Type.String(),
});
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  instance: Type.String(),
  errors: Type.Optional(Type.Array(InvalidInput, { description: 'at 400: everything that is wrong, at once' })),
});

export type LatestFigure = Static<typeof LatestFigure>;
export type IndicatorSummary = Static<typeof IndicatorSummary>;
export type DecidingFigure = Static<typeof DecidingFigure>;
export type GoalSummary = Static<typeof GoalSummary>;
export type PrincipleSummary = Static<typeof PrincipleSummary>;
export type Dashboard = Static<typeof Dashboard>;
export type Principles = Static<typeof Principles>;
export type Goal = Static<typeof Goal>;
export type IndicatorSheet = Static<typeof IndicatorSheet>;
export type Indicators = Static<typeof Indicators>;
export type Observations = Static<typeof Observations>;
export type Glossary = Static<typeof Glossary>;
export type Found = Static<typeof Found>;
export type Search = Static<typeof Search>;
export type Budgets = Static<typeof Budgets>;
export type Signals = Static<typeof Signals>;
export type Deliveries = Static<typeof Deliveries>;
export type Contracts = Static<typeof Contracts>;
export type Provenance = Static<typeof Provenance>;
export type ProvenanceRows = Static<typeof ProvenanceRows>;
export type Moments = Static<typeof Moments>;
export type Measures = Static<typeof Measures>;
export type ResultAreas = Static<typeof ResultAreas>;
export type EarlierIndicators = Static<typeof EarlierIndicators>;
export type BusinessCases = Static<typeof BusinessCases>;
export type Health = Static<typeof Health>;
export type ObservationsQuery = Static<typeof ObservationsQuery>;
export type BudgetsQuery = Static<typeof BudgetsQuery>;
export type Problem = Static<typeof Problem>;
export type InvalidInput = Static<typeof InvalidInput>;

import type { Kysely } from 'kysely';
import type { Marts } from 'etl/schema.ts';
import type { Baseline } from './agreed/agreements.ts';

/** The marts of one generation, on DuckDB or PostgreSQL. */
export type Db = Pick<Kysely<Marts>, 'selectFrom' | 'with'>;

/** One dimension at a time: a fixed set of low-dimensional tables is what can be protected. */
export type Breakdown =
  | 'wijk'
  | 'leeftijd'
  | 'geslacht'
  | 'wet'
  | 'productgroep'
  | 'productgroep per wet'
  | 'aanbieder'
  | 'aanbieder per wet'
  | 'domein'
  | 'soort'
  | 'maatstaf';

/** The total (null) or a breakdown: a query counts all tables of a measure at once. */
export type Table = Breakdown | null;

/**
 * What every indicator query answers with: counts, never a rounded, hidden or judged figure.
 * Columns that do not apply are null.
 */
export type CountRow = {
  gemeente: string;
  /** '2024' or '2024Q3'. */
  period: string;
  breakdown: Table;
  /** The group within the breakdown; null for the total. */
  group: string | null;
  /** Units behind the figure: residents, cases, respondents. */
  n: number;
  /** The count, the weighted sum of yes, the median, or the published value: `Measure.kind` says which. */
  numerator: number | null;
  denominator: number | null;
  /** Weighted surveys only: one row per stratum, with what a design-based variance needs. */
  stratum: string | null;
  /** All respondents of the stratum in this wave, in the domain or not. */
  stratumSize: number | null;
  /** Sum of squared weights over yes, and over the domain. */
  numeratorSquares: number | null;
  denominatorSquares: number | null;
  /** What a share is multiplied by to become a number of residents. */
  scale: number | null;
  /** Published figures only: their own bounds and mark. A weighted survey has them for other regions, with a null denominator. */
  lower: number | null;
  upper: number | null;
  provisional: boolean;
  /** Surveys only: how many of the n respondents said yes, unweighted. Tells whether the figure may be shown. */
  nYes: number | null;
  /** Amounts only: what each contributor brings, in EUR, with a space between. Tells whether the amount may be shown. */
  contributions: string | null;
};

export type Wet = 'Wmo' | 'Jeugdwet';

/** What must be delivered before there is a figure: a kind of extract, or for each of these wetten one of several kinds that tell the same. */
export type Needed = string | { anyOf: readonly string[]; wetten: readonly Wet[] };

/** One way of counting: the query, and the rows of the deliveries that it counts for a period. */
export type Count = {
  /** Kinds of extract the figure is made from. */
  kinds: readonly string[];
  /** What must be delivered before there is a figure; without it every one of the kinds. */
  needs?: readonly Needed[];
  /**
   * Kinds of extract that hold the figures of province, GGD region and country alone, as published: no source of the figure of
   * a gemeente. The other kinds are no source of theirs.
   */
  peerKinds?: readonly string[];
  /** Kinds that hold what it is divided by and nothing else of it: where the numerator moved, none of them did that. */
  over?: readonly string[];
  /** Cases from before the period count too, and so do the deliveries that brought them. */
  fromEarlier?: true;
  counts(db: Db, tables: readonly Table[]): Query<CountRow>;
  /** The accepted rows behind the figure of one period, or of one region and group of it alone: delivery and row number. */
  rows(db: Db, period: string, of?: OneFigure): Query<{ delivery: string; rowNumber: number }>;
  /**
   * Which deliveries hold rows that are counted in a period, for what may be told by a file of another period; with
   * `fromEarlier` the first period from which they can count.
   */
  told?(db: Db): Query<{ period: string; delivery: string }>;
  /** StatLine is one kind for hundreds of tables: which deliveries of it hold the rows that are counted, per year ('2024'). */
  statline?(db: Db): Query<{ year: string; delivery: string }>;
};

/** One figure of those of a period; null: the total, not one group. */
export type OneFigure = { region: string; cell: { by: Breakdown; group: string } | null };

export type Query<Row> = { execute(): Promise<Row[]>; compile(): { sql: string; parameters: readonly unknown[] } };

export type MeasureKind =
  /** value = numerator */
  | 'count'
  /** value = per x numerator / denominator, Wilson interval */
  | 'share'
  /** value = per x numerator / denominator of weighted sums, design-based logit interval */
  | 'weighted-share'
  /** value = weighted share x scale, interval of the share x scale */
  | 'weighted-total'
  /** value = per x numerator / denominator, no interval */
  | 'ratio'
  /** value = numerator: a median or percentile in `unit` */
  | 'duration'
  /** value = numerator in EUR: hidden when too few contribute to it */
  | 'amount'
  /** value = numerator as published, with its own bounds where it has them */
  | 'published';

export type Measure = {
  /** 'main' for the figure that bijlage 3 names; companions have a key of their own. */
  key: string;
  name: string;
  unit: string;
  kind: MeasureKind;
  /** 100 for a percentage, 1000 for "per 1.000 inwoners"; default 1. */
  per?: number;
  decimals: number;
  /** A ratio of two counts of separate events, which both vary by chance: it has an interval. */
  ofCounts?: true;
  /** A figure over fewer units than this says too little, and is hidden: a 90th percentile of 5 is the longest of 5. */
  fewest?: number;
  count: Count;
};

export type Polarity = '+' | '-' | '0';
export type SourceFamily = 'FO' | 'BO' | 'FO+BO' | 'GGD' | 'CEO' | 'CBS' | 'PC';
/** Figures of the plan and beside it; any other set (sets/sets.ts) is shown apart, and never judged. */
export type IndicatorSet = 'bijlage 3' | 'aanvullend' | `set ${string}`;

export type Indicator = {
  id: string;
  slug: string;
  /** Letter for letter as in bijlage 3. */
  name: string;
  set: IndicatorSet;
  source: SourceFamily;
  cycle: 'quarterly' | 'yearly' | '4-yearly';
  /** The last year that there can be a figure of; after it none is expected. */
  lastYear?: number;
  unit: string;
  /** Every quarter counts from January on: it cannot be set against the quarter before when that is of another year. */
  yearToDate?: true;
  /** Per goal where it differs: I12 is 0 under 2.5 and + under 3.1. */
  polarity: Polarity | Readonly<Record<string, Polarity>>;
  /** The plan does not say for its goal which way is favourable, or that neither is: the polarity is our reading (interpretatie). */
  polarityInterpreted?: true;
  /** What is counted, in plain Dutch; all definitions are interpretatie where the plan gives only the name. */
  definition: string;
  /** What in this indicator is ours and not the plan's. Null where the plan says it all. */
  interpretation: string | null;
  /** Warnings that the plan itself gives (kanttekening, footnote), carried letter for letter. */
  caveats: readonly string[];
  /** Which public table it is made from and what is known of that, in Dutch; told as long as there is no figure. */
  madeFrom?: string;
  breakdowns: readonly Breakdown[];
  /** The total over the groups answers no question, and is not counted. */
  groupsOnly?: true;
  /**
   * The versions of its definition after the first, oldest first: when it was changed and why, in Dutch. Two moments with another version
   * differ by definition.
   */
  changes?: readonly { version: number; on: string; why: string }[];
  /** A period from which the series is not comparable with before. */
  breaks: readonly { from: string; why: string }[];
  measures: readonly Measure[];
  /** Only for an indicator made from the released figures of the others (F02): then `measures` is empty. */
  derived?: readonly Derived[];
};

/** The released, final totals of the main measure of a quarterly indicator, oldest first. Hidden quarters are not in it. */
export type Series = {
  indicator: string;
  points: readonly { period: string; value: number }[];
  /** The declared quarters that its limits stand on, oldest first. */
  baselines: readonly Baseline[];
};

/** A figure made from the released series instead of from the marts. */
export type Derived = Omit<Measure, 'count'> & {
  /** In Dutch, where other measures show their SQL. */
  method: string;
  counts(
    series: readonly Series[],
  ): readonly { period: string; n: number; numerator: number; denominator: number | null }[];
};

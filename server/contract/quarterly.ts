import { Observation } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';
import { Format } from './format.ts';
import { nullable } from './nullable.ts';

/** The answers of the Kwartaalrapportage USD. */

const { value, status } = Observation.properties;

const At = Type.Object({ period: Type.String(), value, status });

const Figure = Type.Object({
  key: Type.String(),
  name: Type.String(),
  indicator: Type.String({ description: 'the figure of the release that it is made from' }),
  unit: Type.String(),
  decimals: Type.Integer(),
  rounded: Type.Boolean({ description: 'made of rounded counts: a difference is about so much' }),
  invented: Type.Boolean(),
  now: At,
  before: At,
  yearAgo: At,
});

const Movement = Type.Object({
  group: Type.String({ description: 'soort zorg, soort uitkering, or the AGB code of an aanbieder' }),
  now: At,
  before: At,
});

const Movements = Type.Object({
  key: Type.Enum(
    [
      'lopend-per-product',
      'lopend-per-soort',
      'gedeclareerd-per-product',
      'gedeclareerd-per-aanbieder',
      'gedeclareerd-per-aanbieder-samen',
    ],
    { description: '-samen: Wmo and Jeugdwet together, of moments that were frozen before they were counted apart' },
  ),
  unit: Type.String(),
  decimals: Type.Integer(),
  rounded: Type.Boolean(),
  invented: Type.Boolean(),
  items: Type.Array(Movement, { description: 'the largest changes first' }),
  hidden: Type.Array(Type.String(), { description: 'groups of which a figure is hidden, now or before' }),
});

const Money = Type.Object({
  code: Type.String(),
  name: Type.String(),
  year: Type.Integer(),
  budget: nullable(Type.Number({ description: 'EUR of the year, net' })),
  inQuarter: nullable(Type.Number({ description: 'EUR spent in the quarter, net' })),
  inYear: nullable(Type.Number({ description: 'EUR spent in the year; null until all its quarters are in' })),
  percentOfBudget: nullable(Type.Number({ description: 'spent from January on, of the budget of the year' })),
  expected: nullable(Type.Number({ description: 'EUR expected for the year, as known at the end of the quarter' })),
  invented: Type.Boolean(),
});

export const QuarterlyDomain = Type.Object({
  id: Type.String(),
  name: Type.String(),
  about: Type.String({ description: 'what belongs to it (interpretatie), in Dutch' }),
  figures: Type.Array(Figure),
  money: Type.Array(Money),
  movements: Type.Array(Movements),
  unknown: Type.Array(Type.Object({ what: Type.String(), why: Type.String() }), {
    description: 'what the deliveries do not tell, and why, in Dutch',
  }),
});

export const QuarterlyReports = Type.Object({
  set: Type.String({ description: 'the label of this set of figures, never mixed with bijlage 3' }),
  quarters: Type.Array(Type.String(), { description: "newest first: '2025Q4'" }),
  domains: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});

export const QuarterlyReport = Type.Object({
  set: Type.String(),
  quarter: Type.String(),
  domains: Type.Array(QuarterlyDomain),
  definitions: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      definition: Type.String(),
      interpretation: nullable(Type.String()),
      rounding: Type.Array(Type.String(), { description: 'what of it is rounded, in Dutch' }),
    }),
  ),
});

/** The long trend of one figure of a domain. */
export const QuarterlyTrend = Type.Object({
  set: Type.String(),
  domain: Type.String(),
  key: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  decimals: Type.Integer(),
  invented: Type.Boolean(),
  rounding: nullable(Type.String()),
  items: Type.Array(Observation),
});

export const QuarterlyReportQuery = Type.Object(
  {
    domain: Type.Optional(Type.String({ maxLength: 40, description: 'alleen dit onderdeel, zoals jeugd' })),
    format: Format,
  },
  { additionalProperties: false },
);

export type QuarterlyReports = Static<typeof QuarterlyReports>;
export type QuarterlyReport = Static<typeof QuarterlyReport>;
export type QuarterlyDomain = Static<typeof QuarterlyDomain>;
export type QuarterlyTrend = Static<typeof QuarterlyTrend>;

import { Type, type Static } from 'typebox';
import { nullable } from './nullable.ts';

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

export type Measures = Static<typeof Measures>;

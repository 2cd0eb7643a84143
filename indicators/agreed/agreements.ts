import { Type, type Static } from 'typebox';

const quarter = Type.String({ pattern: '^[0-9]{4}Q[1-4]$', description: "'2021Q1'" });
const why = Type.String({ minLength: 1, description: 'in Dutch, for readers' });

/** The quarters that the limits of signals stand on; they hold from `from` until a next one begins, which is a declared step. */
const Baseline = Type.Object({ from: quarter, to: quarter, why }, { additionalProperties: false });

/** What a municipality agrees on about comparing: the nulmeting of its verdicts, and the baselines of its signals. */
export const Agreements = Type.Object(
  {
    nulmeting: Type.Object(
      {
        before: Type.String({
          pattern: '^[0-9]{4}(Q[1-4])?$',
          description: 'the nulmeting is the last measurement that ends before this year or quarter',
        }),
        own: Type.Record(
          Type.String(),
          Type.Object(
            { period: Type.String({ pattern: '^[0-9]{4}(Q[1-4])?$' }), why },
            { additionalProperties: false, description: 'the nulmeting is the last measurement within this period' },
          ),
          { description: 'per indicator' },
        ),
      },
      { additionalProperties: false },
    ),
    baselines: Type.Object(
      {
        standard: Type.Array(Baseline, { minItems: 1 }),
        own: Type.Record(Type.String(), Type.Array(Baseline, { minItems: 1 }), { description: 'per indicator' }),
      },
      { additionalProperties: false, description: 'oldest first' },
    ),
  },
  { additionalProperties: false },
);

export type Agreements = Static<typeof Agreements>;
export type Baseline = Static<typeof Baseline>;

/** The baselines of the series of an indicator, oldest first. */
export const baselinesOf = ({ baselines }: Agreements, indicator: string): readonly Baseline[] =>
  baselines.own[indicator] ?? baselines.standard;

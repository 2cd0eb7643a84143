import { Type, type Static } from 'typebox';
import { nullable } from '../../contract/nullable.ts';

/** A figure beside a text; the value is null where it is hidden, or where there is not one value. */
export const FigureThen = Type.Object({
  period: nullable(Type.String()),
  value: nullable(Type.Number()),
  unit: Type.String(),
  decimals: Type.Integer(),
});
export type FigureThen = Static<typeof FigureThen>;

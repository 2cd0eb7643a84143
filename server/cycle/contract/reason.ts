import { Type } from 'typebox';
import { nullable } from '../../contract/nullable.ts';

/** Why a text must be written. */
export const Reason = Type.Enum(['wijkt af', 'signaal', 'geld']);

/** What is behind the reason 'geld'. */
export const MoneyReason = nullable(
  Type.Object({
    year: Type.Integer(),
    deviation: Type.Number({ description: 'EUR more than the budget of that year; less below zero' }),
    isExpected: Type.Boolean({ description: 'the year is not whole: what deviates is what we expect of it' }),
  }),
);

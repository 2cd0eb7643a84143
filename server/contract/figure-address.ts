import { Type } from 'typebox';
import { breakdownChoices } from './breakdown-choices.ts';
import { Period } from './period.ts';

/** Which figure, in an address. */
export const FigureAddress = Type.Object({
  id: Type.String(),
  measure: Type.String({ maxLength: 60, description: "'main' of de sleutel van een andere maat" }),
  region: Type.String({ description: 'GM0171, PV24, NL01' }),
  period: Period,
  breakdown: Type.Enum(breakdownChoices, { description: 'geen: het totaal' }),
  group: Type.String({ maxLength: 100, description: "'totaal' als er geen uitsplitsing is" }),
});

import { Type, type Static } from 'typebox';
import { Observation } from 'indicators/release/schema.ts';
import { breakdownChoices } from './breakdown-choices.ts';
import { Format } from './format.ts';
import { Period } from './period.ts';

export const Observations = Type.Object({ indicator: Type.String(), items: Type.Array(Observation) });

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

export type Observations = Static<typeof Observations>;
export type ObservationsQuery = Static<typeof ObservationsQuery>;

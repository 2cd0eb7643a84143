import { Type, type Static } from 'typebox';
import { nullable } from './nullable.ts';

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

export type Dashboard = Static<typeof Dashboard>;

import { Type, type Static } from 'typebox';
import { Moment } from 'indicators/release/schema.ts';

export const Moments = Type.Object({ items: Type.Array(Moment) });

export type Moments = Static<typeof Moments>;

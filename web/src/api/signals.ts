import type { Signals } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Figures that deviate in the newest quarter. */
export const signalsQuery = () => ask<Signals>('/v1/signals');

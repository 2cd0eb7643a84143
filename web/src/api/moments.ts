import type { Moments } from 'server/contract.ts';
import { ask } from './ask.ts';

/** The P&C calendar with what was delivered when. */
export const momentsQuery = () => ask<Moments>('/v1/moments');

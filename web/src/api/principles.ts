import type { Principles } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Principles, goals, latest figures and which figures are invented. */
export const principlesQuery = () => ask<Principles>('/v1/principles');

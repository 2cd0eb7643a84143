import type { Dashboard } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Whose figures these are, and what of them is invented. */
export const dashboardQuery = () => ask<Dashboard>('/v1/dashboard');

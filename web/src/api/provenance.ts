import type { Provenance } from 'server/contract.ts';
import { ask } from './ask.ts';

/** Which figure of an indicator; breakdown 'geen' with group 'totaal' is the total. */
export type FigureAddress = { measure: string; region: string; period: string; breakdown: string; group: string };

/** The stable address of where one figure comes from. */
export const provenanceAddress = (slug: string, figure: FigureAddress): string => {
  const { measure, region, period, breakdown, group } = figure;
  const place = [measure, region, period, breakdown, group].map(encodeURIComponent).join('/');
  return `/v1/indicators/${encodeURIComponent(slug)}/observations/${place}/provenance`;
};

/** The files and the calculation behind one figure. */
export const provenanceQuery = (slug: string, figure: FigureAddress) =>
  ask<Provenance>(provenanceAddress(slug, figure));

import type { BusinessCases, EarlierIndicators, Measures, ResultAreas } from 'server/contract.ts';
import type { Sets, SetSheet } from 'server/contract/sets.ts';
import { ask } from './ask.ts';

/** The sets beside bijlage 3, and what each of them holds. */
export const setsQuery = () => ask<Sets>('/v1/sets');
export const setQuery = (id: string) => ask<SetSheet>(`/v1/sets/${encodeURIComponent(id)}`);
export const measuresQuery = () => ask<Measures>('/v1/measures');
export const businessCasesQuery = () => ask<BusinessCases>('/v1/business-cases');
export const earlierIndicatorsQuery = () => ask<EarlierIndicators>('/v1/deelplan-wmo');
export const resultAreasQuery = () => ask<ResultAreas>('/v1/result-areas');

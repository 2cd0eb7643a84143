import { deelplanWmo, type EarlierIndicator } from '../plan/deelplan-wmo.ts';
import { gripAppendix, type GripAppendixPart } from '../plan/grip-appendix.ts';
import { gripBusinessCases, type BusinessCase } from '../plan/grip-business-cases.ts';
import { gripMeasures, gripSource } from '../plan/grip-measures.ts';
import { resultAreas, resultAreasSource } from '../plan/result-areas.ts';
import type { GripMeasure, ResultArea } from '../plan/types.ts';
import { domains, type Domain } from '../quarterly-report/domains.ts';
import type { KeptSets } from './kept-sets.ts';
import type { OtherSet } from './other-set.ts';
import { otherSets } from './sets.ts';

/** What the documents beside the plan say: which sets there are, and what stands in each besides figures. */
export type Sets = {
  list: readonly OtherSet[];
  quarterly: readonly Domain[];
  deelplanWmo: readonly EarlierIndicator[];
  grip: {
    source: string;
    measures: readonly GripMeasure[];
    appendix: readonly GripAppendixPart[];
    businessCases: readonly BusinessCase[];
  };
  voorveld: { source: string; areas: readonly ResultArea[] };
};

const setsOfNow: Sets = {
  list: otherSets,
  quarterly: domains,
  deelplanWmo,
  grip: { source: gripSource, measures: gripMeasures, appendix: gripAppendix, businessCases: gripBusinessCases },
  voorveld: { source: resultAreasSource, areas: resultAreas },
};

/** The sets as they stood when a moment was frozen, or else those of now. */
export const setsOf = ({ plan }: { plan?: { sets: KeptSets | null } }): Sets => plan?.sets ?? setsOfNow;

/** All of them, to be kept with a moment. The copy may be written in, which the types of what is copied do not say. */
export const keptSets = (release: Parameters<typeof setsOf>[0]): KeptSets =>
  structuredClone(setsOf(release)) as KeptSets;

import type { Indicator } from '../indicator.ts';
import { quarterlyFigures } from '../quarterly-report/figures.ts';
import { normGehaald } from '../voorveld/norm-gehaald.ts';

/** The figures of all sets beside bijlage 3, which are counted and protected with those of the plan. */
export const figuresOfSets: readonly Indicator[] = [...quarterlyFigures, normGehaald];

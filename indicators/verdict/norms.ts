import { startCareNormDays } from '../plan/norms.ts';

/** What a figure must reach. Where the plan sets a norm without a number, the number is interpretatie. */
export type Norm = {
  /** In the unit of the judged measure. */
  value: number;
  /** How the sentence names it, before 'minstens' or 'hoogstens' and the value. */
  named: string;
  /** Until this year the norm is a path in equal steps from the nulmeting to it; null: it holds from the start. */
  by: number | null;
  interpreted: boolean;
  why: string;
};

/** "Alle" (= naar 100%): the budget tables of the plan end in 2024, and in a survey someone always answers otherwise. */
const everyone: Norm = {
  value: 95,
  named: "'Alle' lezen wij als",
  by: 2024,
  interpreted: true,
  why: "'Alle' lezen wij als: minstens 95 procent in 2024, het laatste jaar van de budgetten in het plan, in gelijke stappen vanaf de nulmeting.",
};

/** Per goal; a goal with the ambition 'alle' that is not here has the norm of everyone. */
const own: Readonly<Record<string, Norm>> = {
  '3.3': {
    value: 90,
    named: 'Wij nemen als norm',
    by: null,
    interpreted: true,
    why: `Het plan noemt een norm, maar geen getal. Wij nemen: minstens 90 procent begint binnen ${startCareNormDays} dagen.`,
  },
  '4.1': {
    value: 100,
    named: 'Binnen het budget is',
    by: null,
    interpreted: true,
    why: 'Binnen het kader is: aan het einde van het jaar is niet meer dan 100 procent van het budget uitgegeven.',
  },
  '7.1': {
    value: 95,
    named: 'Wij nemen als norm',
    by: null,
    interpreted: true,
    why: 'De wettelijke termijn geldt voor elk besluit. Wij nemen minstens 95 procent, omdat wij niet weten wanneer de termijn is verlengd.',
  },
};

/** The norm of a goal. */
export const normOf = (goal: string): Norm => own[goal] ?? everyone;

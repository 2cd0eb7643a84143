/** What the municipality has declared about a series: a known reason for another level, and on which quarters its limits stand. */
export type Declared = {
  /** From here the limits are those of the new level, whatever came before. */
  steps?: readonly { from: string; why: string }[];
  /** The last quarter of the baseline that mean and limits are made from; the first 20 points of the level where absent. */
  baselineTo?: string;
};

const debtsDuty = {
  from: '2021Q1',
  why: 'Vanaf 2021 moet de gemeente volgens de wet op signalen van schulden afgaan.',
};

/** Per indicator. A step is declared when its cause is known; interpretatie: change it here, and the signals of the next load follow. */
export const declared: Readonly<Record<string, Declared>> = {
  I14: { steps: [debtsDuty] },
  I15: { steps: [debtsDuty] },
};

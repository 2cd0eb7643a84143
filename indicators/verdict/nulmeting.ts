/** The nulmeting: the last measurement before the plan began in 2021 (docs/glossary.md). */
export const nulmetingBefore = '2021';

/** What a reader must know of a nulmeting in a certain year. */
export const yearNotes: Readonly<Record<string, string>> = {
  '2020': 'De nulmeting is de laatste meting voor het plan. Dat was 2020, een jaar met coronamaatregelen.',
};

/** Indicators with a nulmeting of their own, and why; interpretatie. */
export const ownNulmeting: Readonly<Record<string, { period: string; why: string }>> = {
  I15: {
    period: '2021',
    why: 'De nulmeting is 2021: vanaf dat jaar moet de gemeente volgens de wet op signalen van schulden afgaan.',
  },
};

/** The oldest that a last measurement may be, in months: one cycle, and a year to publish it. Interpretatie. */
export const oldestInMonths: Readonly<Record<string, number>> = { quarterly: 15, yearly: 24, '4-yearly': 60 };

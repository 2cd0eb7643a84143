/** What a reader must know of a nulmeting in a certain year. */
export const yearNotes: Readonly<Record<string, string>> = {
  '2020': 'De nulmeting is de laatste meting voor het plan. Dat was 2020, een jaar met coronamaatregelen.',
};

/** The oldest that a last measurement may be, in months: one cycle, and a year to publish it. Interpretatie. */
export const oldestInMonths: Readonly<Record<string, number>> = { quarterly: 15, yearly: 24, '4-yearly': 60 };

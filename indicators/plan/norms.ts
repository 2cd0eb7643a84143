/** Norms against which time is measured, in days. */

/**
 * The plan speaks of "de gestelde norm" (I22) without a number: 8 weeks from the loket contact to the start of care
 * is interpretatie, taken from the Wmo term, and may be replaced by the municipality.
 */
export const startCareNormDays = 56;

/** Wmo 2015: 6 weeks of onderzoek after the melding (art. 2.3.2) and 2 weeks for the besluit (art. 2.3.5). */
export const wmoTermDays = { onderzoek: 42, besluit: 14 } as const;

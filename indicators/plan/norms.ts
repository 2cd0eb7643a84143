/** Norms against which time is measured, in days. */

/** 8 weeks, the Wmo term: 6 weeks of onderzoek and 2 weeks for the besluit. */
const eightWeeks = 56;

/**
 * Days from the loket contact to the start of care that are within the norm.
 * @throws Error in plain Dutch when the text is no number of days.
 */
export function startCareNorm(given: string | undefined): number {
  if (given === undefined) return eightWeeks;
  const days = Number(given);
  if (!/^\d{1,4}$/.test(given) || days < 1) {
    throw new Error(
      `NORM_START_ZORG_DAGEN is "${given}". Geef een aantal dagen, bijvoorbeeld NORM_START_ZORG_DAGEN=${eightWeeks}.`,
    );
  }
  return days;
}

/**
 * The plan speaks of "de gestelde norm" (I22) without a number: the default is interpretatie, and the municipality sets its own
 * with NORM_START_ZORG_DAGEN, read once at the start. A figure keeps the norm that it was counted with until the next load.
 */
export const startCareNormDays = startCareNorm(process.env['NORM_START_ZORG_DAGEN']);

/** Wmo 2015: 6 weeks of onderzoek after the melding (art. 2.3.2) and 2 weeks for the besluit (art. 2.3.5). */
export const wmoTermDays = { onderzoek: 42, besluit: 14 } as const;

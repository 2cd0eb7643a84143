const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day (yyyy-mm-dd) in the Netherlands at a moment. */
export const dayOf = (at: Date): string => days.format(at);

/** The day (yyyy-mm-dd) in the Netherlands. */
export const today = (): string => dayOf(new Date());

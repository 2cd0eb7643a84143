const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** The end of a moment in UTC; some programs write no hours of difference in the place of Z. */
const inUtc = /(?<=T.*)(?:Z|[+-]00:?00)$/;

// The Swedish way to write a day is that of ISO 8601.
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The day of an ISO date or timestamp (2024-01-25T17:10:55.2733333) as yyyy-mm-dd; null for any other text and for a day
 * that does not exist, such as 2027-06-31. The time and its zone are left out: the day is the one that was written down. Of a moment
 * in UTC, which ends in Z or +00:00, it is the day in the Netherlands.
 */
export const isoDate = (text: string): string | null => {
  const [, year, month, day] = shape.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // A day that does not exist rolls over into another month. Years below 100 would be read as 19xx, and are none of ours.
  const moment = new Date(text.trim().replace(inUtc, 'Z'));
  if (inUtc.test(text.trim()) && !Number.isNaN(moment.getTime()) && date.getUTCDate() === Number(day))
    return dutchDay.format(moment);
  return Number(year) >= 100 && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day)
    ? iso
    : null;
};

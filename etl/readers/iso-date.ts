const shape = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The day of an ISO date or timestamp (2024-01-25T17:10:55.2733333) as yyyy-mm-dd; null for any other text and for a day
 * that does not exist, such as 2027-06-31. The time and its zone are left out: the day is the one that was written down.
 */
export const isoDate = (text: string): string | null => {
  const [, year, month, day] = shape.exec(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().slice(0, 10) === iso ? iso : null;
};

/** The first day of the quarter of an ISO date. */
export const quarterStart = (day: string): string => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
};

/** The last day of the quarter of an ISO date. */
export const quarterEnd = (day: string): string => {
  const start = quarterStart(day);
  const next = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + 2, 0));
  return next.toISOString().slice(0, 10);
};

/** How many quarters the days from one ISO date up to another fall in, both included. */
export const quartersBetween = (from: string, to: string): number => quarterNumber(to) - quarterNumber(from) + 1;

const quarterNumber = (day: string): number =>
  Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);

import type { Column } from '../contract.ts';

/** Systems write 31-12-9999 or 31-12-2999 for "no end yet": that is unknown, hence null in the accepted rows. */
export const openEnds: readonly string[] = ['9999-12-31', '2999-12-31'];

/** Between these days (ISO) lies any date that can be believed. */
export const firstDay = '1900-01-01';
export const lastDay = '2100-12-31';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** Today in the Netherlands, as an ISO date. */
export const dayOfLoading = (): string => calendar.format(new Date());

/** Until when a date may lie (ISO): `today`, or as many years after it as the contract allows. */
export const lastAllowed = ({ ahead = 0 }: Pick<Column, 'ahead'>, today: string): string => {
  if (ahead === 0) return today;
  const day = `${Number(today.slice(0, 4)) + ahead}-12-31`;
  return day < lastDay ? day : lastDay;
};

/** What to tell of a date that lies beyond that. */
export const tooFar = ({ ahead }: Pick<Column, 'ahead'>): string =>
  ahead === undefined
    ? 'Deze datum ligt na vandaag. Wat nog moet gebeuren, telt niet mee. Verbeter de datum of laat de rij weg.'
    : `Deze datum ligt te ver vooruit. Hij mag tot en met ${ahead} jaar na dit jaar liggen. Verbeter de datum.`;

/** What is wrong with an existing day (ISO) other than an open end: it cannot be believed, or lies too far ahead. */
export const dayFault = (
  column: Pick<Column, 'ahead'>,
  day: string,
  today: string,
): 'datum' | 'datum-vooruit' | null => {
  if (day < firstDay || day > lastDay) return 'datum';
  return day > lastAllowed(column, today) ? 'datum-vooruit' : null;
};

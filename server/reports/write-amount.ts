import type { Amount, Cell, Day } from './report.ts';

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (decimals: number, euro: boolean): Intl.NumberFormat => {
  const key = `${decimals} ${euro}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat('nl-NL', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...(euro ? { style: 'currency', currency: 'EUR' } : {}),
    });
  formats.set(key, format);
  return format;
};

/** A number as Dutch readers see it: '1.234,5', '€ 1.234', with a real minus, which a screen reader says. */
const writeAmount = ({ value, decimals, euro = false }: Omit<Amount, 'euro'> & { euro?: boolean }): string =>
  formatOf(decimals, euro)
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'minusSign' ? '\u2212' : part))
    .join('');

/** A cell in words; unknown is a dash, so that nobody takes it for zero. */
export const writeCell = (cell: Cell): string => {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if ('period' in cell)
    return cell.onOneLine ? writePeriod(cell.period).replaceAll(' ', '\u00A0') : writePeriod(cell.period);
  return 'day' in cell ? dayAndMonth(writeDay(cell.day)) : writeAmount(cell);
};

/** In a narrow column the day stays with its month. */
const dayAndMonth = (day: string): string => day.replace(' ', '\u00A0');

/** Whole euros; what is unknown stays unknown. */
export const euros = (value: number | null): Amount | null =>
  value === null ? null : { value: Math.round(value), decimals: 0, euro: true };

/** A number with these decimals; what is unknown stays unknown. */
export const amount = (value: number | null, decimals: number): Amount | null =>
  value === null ? null : { value: Number(value.toFixed(decimals)), decimals };

/** A day as a cell; what is unknown stays unknown. */
export const day = (iso: string | null | undefined): Day | null => (iso == null ? null : { day: iso });

const dates = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** '3 maart 2025' */
export const writeDay = (iso: string): string => dates.format(new Date(iso));

/** '2024' stays, '2024Q3' becomes '3e kwartaal 2024', '2024Q2-2025Q1' names both. */
export const writePeriod = (period: string): string =>
  period
    .split('-')
    .map((one) => one.replace(/^(\d{4})Q([1-4])$/, '$2e kwartaal $1'))
    .join(' t/m ');

import { isPercentage, unitBehind } from './words/unit.ts';

/** Every number, date and period on screen passes here: nl-NL through Intl only. */

const numbers = new Map<string, Intl.NumberFormat>();

/** What rounds to nothing has no sign: minus zero is no amount. */
const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${options.currency}${options.minimumFractionDigits}-${options.maximumFractionDigits}`;
  const known = numbers.get(key) ?? new Intl.NumberFormat('nl-NL', { ...options, signDisplay: 'negative' });
  numbers.set(key, known);
  return known;
};

/** The nl-NL locale data writes a hyphen for minus; a screen reader skips that, and in a column it is hard to see. */
const written = (value: number, options: Intl.NumberFormatOptions): string => {
  const format = numberFormat(options);
  // Parts take several times as long, and most numbers have no sign.
  if (!(value < 0)) return format.format(value);
  return format
    .formatToParts(value)
    .map(({ type, value: part }) => (type === 'minusSign' ? '\u2212' : part))
    .join('');
};

/** A number with a fixed number of decimals: 1.234,5. */
export const formatNumber = (value: number, decimals = 0): string =>
  written(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** A value with its unit: '45,3%', '1.234 inwoners', '1 dag', '2,4'. */
export const formatValue = (value: number, unit: string, decimals: number): string => {
  if (unit === 'EUR') return formatEuro(value);
  const shown = formatNumber(value, decimals);
  return `${shown}${unitBehind(shown, unit)}`;
};

/** A value with its unit as somebody decided it: with all its digits, and no more. */
export const formatDecided = (value: number, unit: string): string => {
  const shown = written(value, { maximumFractionDigits: 4 });
  return `${shown}${unitBehind(shown, unit)}`;
};

/** A value where its unit is named nearby: only a percentage keeps its sign. */
export const formatBare = (value: number, unit: string, decimals: number): string =>
  `${formatNumber(value, decimals)}${isPercentage(unit) ? '%' : ''}`;

const plainNumbers = new Map<number, Intl.NumberFormat>();

const rounded = (value: number, decimals: number): number => {
  const known = plainNumbers.get(decimals);
  const format = known ?? new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: decimals });
  plainNumbers.set(decimals, format);
  return Number(format.format(value));
};

/** `after` minus `before`, both as they are shown: a reader who subtracts the figures on the page finds the same. */
export const shownDifference = (after: number, before: number, decimals: number): number =>
  rounded(rounded(after, decimals) - rounded(before, decimals), decimals);

/** The same for amounts in EUR that are shown in millions with one decimal. */
export const shownMillions = (after: number, before: number): number =>
  shownDifference(after / 1e6, before / 1e6, 1) * 1e6;

/** The size of a difference, without sign: percentages differ by 'procentpunt'. */
export const formatDifference = (difference: number, unit: string, decimals: number): string =>
  formatValue(Math.abs(difference), isPercentage(unit) ? 'procentpunt' : unit, decimals);

/** Whole euros: '€ 1.234'. */
export const formatEuro = (value: number): string =>
  written(value, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** What is expected, in whole thousands of euros: to the euro it would claim to be known that well. */
export const formatForecast = (value: number): string => formatEuro(Math.round(value / 1000) * 1000);

/** Euros in millions, for headlines and axes: '€ 12,4 mln'. */
export const formatMillions = (value: number, decimals = 1): string =>
  `${written(value / 1e6, { style: 'currency', currency: 'EUR', minimumFractionDigits: decimals, maximumFractionDigits: decimals })}\u00A0mln`;

/** A percentage given as 0-100: '96%'. */
export const formatPercent = (value: number, decimals = 0): string => `${formatNumber(value, decimals)}%`;

/** '2024' stays, '2024Q3' becomes '3e kwartaal 2024'. */
export const formatPeriod = (period: string): string => {
  const quarter = /^(\d{4})Q([1-4])$/.exec(period);
  return quarter ? `${quarter[2]}e\u00A0kwartaal ${quarter[1]}` : period;
};

/** A period, or four quarters taken together: '2024Q2-2025Q1' becomes '2e kwartaal 2024 t/m 1e kwartaal 2025'. */
export const formatSpan = (period: string): string => period.split('-').map(formatPeriod).join(' t/m ');

/** A period within a sentence, after 'in', 'dan in' or 'sinds': '2024', 'het 3e kwartaal van 2024'. */
export const periodPhrase = (period: string): string => {
  const quarter = /^(\d{4})Q([1-4])$/.exec(period);
  return quarter ? `het ${quarter[2]}e\u00A0kwartaal van ${quarter[1]}` : period;
};

/** A period in little room: '2024' stays, '2024Q3' becomes 'kw 3 2024'. */
export const formatPeriodShort = (period: string): string => {
  const quarter = /^(\d{4})Q([1-4])$/.exec(period);
  return quarter ? `kw\u00A0${quarter[2]} ${quarter[1]}` : period;
};

// Made when first used: a browser takes some 20 ms to read what it knows of Dutch dates, and few pages have one.
let dateFormat: Intl.DateTimeFormat | null = null;

/** An ISO date or moment as '3 maart 2025', in Dutch time. */
export const formatDate = (iso: string): string => {
  dateFormat ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return dateFormat.format(new Date(iso));
};

/** A moment as '3 maart 2025 om 14:05', in Dutch time. */
export const formatMoment = (iso: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    new Date(iso),
  );

/** A file size: '2,3 MB'. */
export const formatBytes = (bytes: number): string => {
  if (bytes < 1000) return `${formatNumber(bytes)} B`;
  return bytes < 1e6 ? `${formatNumber(bytes / 1000, 1)} kB` : `${formatNumber(bytes / 1e6, 1)} MB`;
};

let listFormat: Intl.ListFormat | null = null;

/** 'a, b en c'. */
export const formatList = (items: readonly string[]): string => {
  listFormat ??= new Intl.ListFormat('nl-NL', { type: 'conjunction' });
  return listFormat.format(items);
};

/** 'a, b of c'. */
export const formatChoice = (items: readonly string[]): string =>
  new Intl.ListFormat('nl-NL', { type: 'disjunction' }).format(items);

/** A sentence starts with a capital, also when it opens with a unit or a period. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('nl-NL') + text.slice(1);

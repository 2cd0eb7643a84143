import { origins } from './delivery.ts';
import type { Levering } from './levering.ts';
import { isoDate } from './readers/iso-date.ts';
import { shownName } from './shown-name.ts';
import { firstDay } from './sources/columns/day-range.ts';
import { readingOptions, type ReadingOption } from './reading-options.ts';
import { likelyName } from './sources/likely-name.ts';
import { Stop } from './stop.ts';

/** So many years after this one may a period end. Further ahead is a slip: each quarter up to it would count as told of. */
const yearsAhead = 5;

const lastDay = (): string => `${new Date().getUTCFullYear() + yearsAhead}-12-31`;

const isDay = (value: unknown): boolean =>
  typeof value === 'string' && isoDate(value) === value && value >= firstDay && value <= lastDay();

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

type Field = { holds: (value: unknown) => boolean; wanted: () => string };

const day: Field = {
  holds: isDay,
  wanted: () => `een bestaande dag als jjjj-mm-dd, van ${firstDay} tot en met ${lastDay()}, bijvoorbeeld 2024-12-31`,
};
const text = (wanted: string): Field => ({ holds: isText, wanted: () => wanted });
/** As the option of the command line, with values for words. */
const asOption = (option: ReadingOption): Field => {
  const { choices, wanted } = readingOptions[option];
  if (choices === null) return text(wanted);
  const values: readonly unknown[] = Object.values(choices);
  return { holds: (value) => values.includes(value), wanted: () => values.join(' of ') };
};

const fields: Readonly<Record<keyof Levering, Field>> = {
  from: day,
  to: day,
  origin: { holds: (value) => origins.some((one) => one === value), wanted: () => origins.join(', ') },
  source: text('de naam van het team of het systeem'),
  acceptJump: {
    holds: (value) => typeof value === 'boolean' || (typeof value === 'string' && /^[0-9a-f]{12}$/.test(value)),
    wanted: () => 'het nummer uit het verslag van het bestand, of true',
  },
  as: asOption('as'),
  decimal: asOption('decimal'),
  dates: asOption('dates'),
  multiline: asOption('multiline'),
  correction: asOption('correction'),
  sheet: asOption('sheet'),
};

const isField = (name: string): name is keyof Levering => Object.hasOwn(fields, name);

/**
 * What levering.json says, entry by entry. A word that it does not know is passed over nowhere: a file called invented under
 * another word would count as real.
 * @throws Stop that says what to write.
 */
export const checkLevering = (file: string, told: unknown): Readonly<Record<string, Levering>> => {
  if (!isRecord(told))
    throw new Stop(`${file} hoort per bestandsnaam iets te zeggen: { "bezwaren.csv": { "from": "2024-01-01" } }.`);
  const entries: Record<string, Levering> = {};
  for (const [name, entry] of Object.entries(told)) {
    const where = `${file}, bij ${shownName(name).slice(0, 80)}`;
    if (!isRecord(entry)) throw new Stop(`${where}: schrijf { ... } met daarin wat er over het bestand te zeggen is.`);
    entries[name] = entryOf(where, entry);
  }
  return entries;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entryOf = (where: string, entry: Record<string, unknown>): Levering => {
  for (const [name, value] of Object.entries(entry)) {
    if (!isField(name))
      throw new Stop(`${where}: ${unknownName(name)} Bekend zijn: ${Object.keys(fields).join(', ')}.`);
    if (!fields[name].holds(value)) throw new Stop(`${where}: "${name}" klopt niet. Schrijf ${fields[name].wanted()}.`);
  }
  return entry;
};

const unknownName = (name: string): string => {
  const likely = likelyName(name, Object.keys(fields));
  const shown = `"${shownName(name).slice(0, 40)}" is hier geen bekend woord.`;
  if (name === 'invented') return `${shown} Schrijf "origin": "invented".`;
  return likely === null ? shown : `${shown} Bedoelt u "${likely}"?`;
};

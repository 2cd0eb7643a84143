import { type CsvHeader, headerKey } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import { type AmountUnit, unitInName } from './amount-unit.ts';
import type { Contract } from './contract.ts';
import { likelyName } from './likely-name.ts';
import { shownHeader } from './shown-header.ts';

const askSupplier = 'Vraag de leverancier om de afgesproken kolommen, of pas de uitvoer aan.';

/** The header of a file in the words of its contract. */
export type ContractHeader = CsvHeader & {
  /** The amounts of which the header says in what they are written. */
  units: ReadonlyMap<string, AmountUnit>;
  /** The columns at the end that have no name, because each line ends in separators. */
  nameless: readonly string[];
};

/** Puts a header, on that line of the file, in the words of its contract; refuses missing, unknown and repeated columns. */
export const contractHeader = (contract: Contract, header: CsvHeader | null, line: number): ContractHeader => {
  if (header === null) throw new Refusal('kopregel', 'De eerste regel is geen kopregel.', askSupplier, { line });
  const amounts = new Set(contract.columns.flatMap(({ name, writtenIn }) => (writtenIn ? [name] : [])));
  const known = new Map(contract.columns.map((column) => [headerKey(column.name), column.name]));
  const units = new Map<string, AmountUnit>();
  const named = header.names.findLastIndex((name) => name !== '') + 1;
  const given = header.names.slice(0, named).map((written, at) => {
    const taken = unitInName(written);
    const amount = taken.unit === null ? undefined : known.get(headerKey(taken.name));
    const name = known.get(headerKey(written)) ?? (amount !== undefined && amounts.has(amount) ? amount : undefined);
    if (taken.unit !== null && name !== undefined && name === amount) units.set(name, taken.unit);
    return { written, name, at: at + 1 };
  });
  const names = given.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const missing = contract.columns.map((column) => column.name).filter((name) => !names.includes(name));
  const unknown = given.filter(({ name }) => name === undefined);
  if (unknown.length > names.length) throw otherHeader(missing, line);
  if (unknown.length > 0) throw unknownColumns(unknown, missing, line);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw new Refusal('dubbele-kolom', `De kolom '${twice}' staat er twee keer in.`, askSupplier, {
      line,
      column: twice,
    });
  if (missing.length > 0)
    throw new Refusal('kolom-ontbreekt', missingColumns(missing), askSupplier, { line, column: missing.join(', ') });
  const nameless = header.names.slice(named).map((_, index) => `kolom ${named + index + 1}`);
  return { delimiter: header.delimiter, names: [...names, ...nameless], units, nameless };
};

const missingColumns = (missing: readonly string[]): string =>
  missing.length === 1
    ? `De kolom '${missing[0]}' ontbreekt.`
    : `Deze kolommen ontbreken: ${missing.map((name) => `'${name}'`).join(', ')}.`;

/** A line of which most is no column of the contract may be a row of persons, so nothing of it is told. */
const otherHeader = (missing: readonly string[], line: number): Refusal =>
  new Refusal(
    'onbekende-kolom',
    `De kop hoort niet bij deze soort bestand. ${missingColumns(missing)}`,
    'Kijk of het de goede soort is, en of er een kopregel boven de gegevens staat.',
    { line },
  );

type Unknown = { written: string; at: number };

/** Names each column that does not belong, with the one that is likely meant, and what else is not there. */
const unknownColumns = (unknown: readonly Unknown[], missing: readonly string[], line: number): Refusal => {
  const meant = unknown.map(({ written, at }) => {
    const likely = likelyName(written, missing);
    const shown = shownHeader(written);
    return { shown: shown === null ? `nummer ${at}` : `'${shown}'`, likely };
  });
  const rest = missing.filter((name) => !meant.some(({ likely }) => likely === name));
  const [first] = meant;
  const problem =
    meant.length === 1 && first !== undefined
      ? `De kolom ${first.shown} hoort niet in dit bestand.${first.likely === null ? '' : ` Bedoelt u '${first.likely}'?`}`
      : `Deze kolommen horen niet in dit bestand: ${meant.map(({ shown, likely }) => `${shown}${likely === null ? '' : ` (bedoelt u '${likely}'?)`}`).join(', ')}.`;
  const absent = rest.length === 0 ? '' : ` ${missingColumns(rest)}`;
  const columns = meant.map(({ shown }) => shown.replaceAll("'", '')).join(', ');
  return new Refusal('onbekende-kolom', `${problem}${absent}`, askSupplier, { line, column: columns });
};

import { type CsvHeader, headerKey } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import { type AmountUnit, unitInName } from './amount-unit.ts';
import type { Contract } from './contract.ts';

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
  const seen = new Set<string>();
  const units = new Map<string, AmountUnit>();
  const named = header.names.findLastIndex((name) => name !== '') + 1;
  const names = header.names.slice(0, named).map((name) => {
    const taken = unitInName(name);
    const amount = taken.unit === null ? undefined : known.get(headerKey(taken.name));
    const expected = known.get(headerKey(name)) ?? (amount !== undefined && amounts.has(amount) ? amount : undefined);
    if (expected === undefined)
      throw new Refusal('onbekende-kolom', `De kolom '${name.slice(0, 60)}' hoort niet in dit bestand.`, askSupplier, {
        line,
        column: name.slice(0, 60),
      });
    if (seen.has(expected))
      throw new Refusal('dubbele-kolom', `De kolom '${expected}' staat er twee keer in.`, askSupplier, {
        line,
        column: expected,
      });
    seen.add(expected);
    if (taken.unit !== null && expected === amount) units.set(expected, taken.unit);
    return expected;
  });
  const missing = contract.columns.map((column) => column.name).filter((name) => !seen.has(name));
  if (missing.length > 0)
    throw new Refusal(
      'kolom-ontbreekt',
      missing.length === 1
        ? `De kolom '${missing[0]}' ontbreekt.`
        : `Deze kolommen ontbreken: ${missing.map((name) => `'${name}'`).join(', ')}.`,
      askSupplier,
      { line, column: missing.join(', ') },
    );
  const nameless = header.names.slice(named).map((_, index) => `kolom ${named + index + 1}`);
  return { delimiter: header.delimiter, names: [...names, ...nameless], units, nameless };
};

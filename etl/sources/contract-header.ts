import { type CsvHeader, headerKey } from '../readers/csv-header.ts';
import { Refusal } from '../refusal.ts';
import type { Contract } from './contract.ts';

const askSupplier = 'Vraag de leverancier om de afgesproken kolommen, of pas de uitvoer aan.';

/** The header of a file in the words of its contract; refuses missing, unknown and repeated columns. */
export const contractHeader = (contract: Contract, header: CsvHeader | null): CsvHeader => {
  if (header === null) throw new Refusal('kopregel', 'De eerste regel is geen kopregel.', askSupplier, { line: 1 });
  const known = new Map(contract.columns.map((column) => [headerKey(column.name), column.name]));
  const seen = new Set<string>();
  const names = header.names.map((name) => {
    const expected = known.get(headerKey(name));
    if (expected === undefined)
      throw new Refusal('onbekende-kolom', `De kolom '${name.slice(0, 60)}' hoort niet in dit bestand.`, askSupplier, {
        line: 1,
        column: name.slice(0, 60),
      });
    if (seen.has(expected))
      throw new Refusal('dubbele-kolom', `De kolom '${expected}' staat er twee keer in.`, askSupplier, {
        line: 1,
        column: expected,
      });
    seen.add(expected);
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
      { line: 1, column: missing.join(', ') },
    );
  return { delimiter: header.delimiter, names };
};

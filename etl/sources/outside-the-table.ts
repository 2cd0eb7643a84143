import type { DuckDBConnection } from '@duckdb/node-api';
import { lineEnd } from '../readers/csv-header.ts';
import type { TableFrame } from '../readers/table-frame.ts';
import { Refusal } from '../refusal.ts';
import { sqlName } from '../sql-name.ts';
import { speaksOfUnit } from './amount-unit.ts';
import type { Contract } from './contract.ts';
import type { ContractHeader } from './contract-header.ts';

/** What a report says of the lines around a table, which are no rows; what stands in them may be personal. */
export const notesOnFrame = ({ above, below }: Pick<TableFrame, 'above' | 'below'>): string[] => [
  ...(above === 0
    ? []
    : [
        above === 1
          ? 'Boven de kop staat 1 regel. Die is overgeslagen.'
          : `Boven de kop staan ${above} regels. Die zijn overgeslagen.`,
      ]),
  ...(below === 0
    ? []
    : [
        below === 1
          ? 'Onder de tabel staat 1 regel die geen gegevens bevat, zoals een bron of een totaal. Die is overgeslagen.'
          : `Onder de tabel staan ${below} regels die geen gegevens bevatten, zoals een bron of een totaal. Die zijn overgeslagen.`,
      ]),
];

/** A line around the table that says that amounts are in thousands must not be lost when the header does not say so. */
export const refuseUnitOutside = (
  contract: Contract,
  header: ContractHeader,
  text: string,
  { above, closing }: Pick<TableFrame, 'above' | 'closing'>,
): void => {
  const unsaid = contract.columns.find(
    ({ name, writtenIn, dropped }) => writtenIn !== undefined && dropped !== true && !header.units.has(name),
  );
  const line = text
    .split(lineEnd, above)
    .slice(0, above)
    .findIndex((title) => speaksOfUnit(title));
  if (unsaid === undefined || (line < 0 && !speaksOfUnit(closing))) return;
  throw new Refusal(
    'eenheid-onduidelijk',
    `${line < 0 ? 'Onder de tabel' : 'Boven de kop'} staat in welke eenheid de bedragen zijn, maar niet bij de kolom '${unsaid.name}'.`,
    `Zet de eenheid in de kop van de kolom, bijvoorbeeld '${unsaid.name} (x 1.000)' of '${unsaid.name} (euro)'.`,
    line < 0 ? { column: unsaid.name } : { line: line + 1, column: unsaid.name },
  );
};

/** A value behind the last column would be lost, as its column has no name. */
export const refuseNameless = async (
  connection: DuckDBConnection,
  relation: string,
  { nameless }: ContractHeader,
): Promise<void> => {
  if (nameless.length === 0) return;
  const filled = nameless.map((name) => `trim(${sqlName(name)}) <> ''`).join(' or ');
  const found = await connection.runAndReadAll(`select 1 from ${relation} where ${filled} limit 1`);
  if (found.currentRowCount > 0)
    throw new Refusal(
      'kolom-zonder-naam',
      'Achter de laatste kolom staan waarden in een kolom zonder naam.',
      'Geef de kolom een naam als zij bij de afspraak hoort, of haal de waarden weg.',
    );
};

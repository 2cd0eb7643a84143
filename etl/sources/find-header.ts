import { type CsvHeader, headerKey, possibleHeaders } from '../readers/csv-header.ts';
import { unitInName } from './amount-unit.ts';
import type { Contract } from './contract.ts';

/** The columns about a person stand in many extracts, so they say nothing about the kind. */
const personal = new Set(['bsn', 'naam', 'geboortedatum', 'geslacht', 'woonplaats', '']);

const impersonal = (names: readonly string[]): Set<string> =>
  new Set(names.map((name) => headerKey(unitInName(name).name)).filter((name) => !personal.has(name)));

/** How much a header is that of a contract: the names in common as a share of all names of both, 0 to 1. */
const likeness = (contract: Contract, header: CsvHeader | null): number => {
  if (header === null) return 0;
  const expected = impersonal(contract.columns.map((column) => column.name));
  const found = impersonal(header.names);
  const shared = [...found].filter((name) => expected.has(name)).length;
  return shared / (expected.size + found.size - shared);
};

/** Every contract looks at the same headers of a text. */
let last: { text: string; headers: readonly (CsvHeader | null)[] } = { text: '', headers: [null] };

const headersOf = (text: string): readonly (CsvHeader | null)[] => {
  if (last.text !== text) last = { text, headers: possibleHeaders(text) };
  return last.headers;
};

/** The header of a contract in the beginning of a file. */
export type FoundHeader = {
  header: CsvHeader | null;
  /** How many lines stand above it. */
  above: number;
  /** How much it is that of the contract, 0 to 1. */
  likeness: number;
};

/** Finds the first of the lines that are most like the header of a contract; the first line when none is. */
export const findHeader = (contract: Contract, text: string): FoundHeader => {
  const headers = headersOf(text);
  const likenesses = headers.map((header) => likeness(contract, header));
  const above = likenesses.indexOf(Math.max(...likenesses));
  return { header: headers[above] ?? null, above, likeness: likenesses[above] ?? 0 };
};

import duckdb from '@duckdb/node-bindings';
import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBListValue,
  DuckDBScalarFunction,
  type DuckDBValue,
  INTEGER,
  LIST,
  UBIGINT,
  VARCHAR,
} from '@duckdb/node-api';
import { isBsn } from './bsn.ts';

/** The cells of a row as text, in the order of the columns. */
export type Cells = readonly (string | null)[];

/** What stands for the BSN of a row that is not sound, and for the person of a row without a BSN that passes the elfproef. */
export const nobody = -1;

/** A file whose rows are taken; `pseudonymise` is null when it has no persons. `seen` tells whether the hash of a key came before. */
export type TakenFile = {
  mostDoubtful: number;
  pseudonymise: ((bsn: string) => string) | null;
  seen: (low: number, high: number) => boolean;
};

/** Functions in SQL that hand the rows of one file to Node. */
export type RowTakers = {
  /** Of a BSN (0 in an extract without persons) or `nobody`, and the hash of the key: the index of the person or `nobody`. */
  takeRow: string;
  /** Of the cells of a doubtful row: its number. */
  takeDoubtful: string;
  /** The pseudonym of each person, by index. */
  pseudonyms: readonly string[];
  doubtful: readonly Cells[];
  /** Notes the hash of the key of a row; one that may have come before is kept in `suspects`. */
  noteKey: (hash: bigint) => void;
  suspects: readonly bigint[];
};

/** How many persons are found without looking through all, each at the place that its BSN tells. */
const lastPlaces = 2 ** 16;

/** Functions of a connection cannot be taken away again, so each file has its own. */
let files = 0;

/** Makes the functions for one file. Beyond `mostDoubtful` rows the cells are no longer kept, only counted. */
export const rowTakers = (connection: DuckDBConnection, { mostDoubtful, pseudonymise, seen }: TakenFile): RowTakers => {
  files += 1;
  const names = { takeRow: `take_row_${files}`, takeDoubtful: `take_doubtful_${files}` };
  const persons = new Map<number, number>();
  const pseudonyms: string[] = [];
  const doubtful: Cells[] = [];
  const suspects: bigint[] = [];

  const lastBsns = new Int32Array(lastPlaces);
  const lastIndexes = new Int32Array(lastPlaces);
  const indexOf = (bsn: number): number => {
    const place = bsn & (lastPlaces - 1);
    if (lastBsns[place] === bsn && bsn !== 0) return lastIndexes[place] ?? nobody;
    const index = lookUp(bsn);
    lastBsns[place] = bsn;
    lastIndexes[place] = index;
    return index;
  };
  const lookUp = (bsn: number): number => {
    if (pseudonymise === null) return 0;
    const known = persons.get(bsn);
    if (known !== undefined) return known;
    const written = String(bsn).padStart(9, '0');
    if (!isBsn(written)) return nobody;
    persons.set(bsn, pseudonyms.length);
    return pseudonyms.push(pseudonymise(written)) - 1;
  };
  const numberOf = (cells: DuckDBValue): number => {
    if (!(cells instanceof DuckDBListValue)) throw new Error('a doubtful row without cells');
    doubtful.push(
      doubtful.length > mostDoubtful ? [] : cells.items.map((cell) => (cell === null ? null : String(cell))),
    );
    return doubtful.length - 1;
  };
  const noteHalves = (low: number, high: number): void => {
    if (seen(low, high)) suspects.push((BigInt(high) << 32n) | BigInt(low));
  };

  register(connection, names.takeRow, [INTEGER, UBIGINT], (chunk, rows) => {
    const bsns = integersOf(duckdb.data_chunk_get_vector(chunk, 0), rows);
    const hashes = halvesOf(duckdb.data_chunk_get_vector(chunk, 1), rows);
    const answers = new Int32Array(rows).fill(nobody);
    // By index: a pair per row would be a million objects.
    for (let row = 0; row < rows; row += 1) {
      const bsn = bsns[row] ?? nobody;
      if (bsn === nobody) continue;
      const index = indexOf(bsn);
      answers[row] = index;
      if (index !== nobody) noteHalves(hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0);
    }
    return answers;
  });
  register(connection, names.takeDoubtful, [LIST(VARCHAR)], (chunk, rows) => {
    const cells = new DuckDBDataChunk(chunk).getColumnVector(0);
    return Int32Array.from({ length: rows }, (_, row) => numberOf(cells.getItem(row)));
  });
  const noteKey = (hash: bigint): void => noteHalves(Number(hash & 0xffff_ffffn), Number(hash >> 32n));
  return { ...names, pseudonyms, doubtful, noteKey, suspects };
};

/** Registers a function that answers whole vectors of integers; a call per value would cost more than reading the file. */
const register = (
  connection: DuckDBConnection,
  name: string,
  parameterTypes: Parameters<typeof DuckDBScalarFunction.create>[0]['parameterTypes'],
  answer: (chunk: duckdb.DataChunk, rows: number) => Int32Array<ArrayBuffer>,
): void => {
  const scalar = new DuckDBScalarFunction();
  scalar.setName(name);
  for (const type of parameterTypes ?? []) scalar.addParameter(type);
  scalar.setReturnType(INTEGER);
  scalar.setSpecialHandling();
  scalar.setVolatile();
  duckdb.scalar_function_set_function(scalar.scalar_function, (_info, chunk, output) => {
    const { buffer, byteOffset, byteLength } = answer(chunk, duckdb.data_chunk_get_size(chunk));
    duckdb.copy_data_to_vector(output, 0, buffer, byteOffset, byteLength);
  });
  connection.registerScalarFunction(scalar);
};

const integersOf = (vector: duckdb.Vector, rows: number): Int32Array => {
  const bytes = duckdb.vector_get_data(vector, rows * Int32Array.BYTES_PER_ELEMENT);
  return new Int32Array(bytes.buffer, bytes.byteOffset, rows);
};

/** The lower and the upper half of each number of 64 bits, in turn. */
const halvesOf = (vector: duckdb.Vector, rows: number): Uint32Array => {
  const bytes = duckdb.vector_get_data(vector, rows * BigUint64Array.BYTES_PER_ELEMENT);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, rows * 2);
};

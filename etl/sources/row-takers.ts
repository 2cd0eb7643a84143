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
import type { RepeatedHashes } from './repeated-hashes.ts';

/** The cells of a row as text, in the order of the columns. */
export type Cells = readonly (string | null)[];

/** What stands for the person of a row that is not sound, or without a BSN that passes the elfproef. */
export const nobody = -1;

/** A file whose rows are taken; `pseudonymise` is null when it has no persons. `keys` is null where rows have no key. */
export type TakenFile = {
  mostDoubtful: number;
  pseudonymise: ((bsn: string) => string) | null;
  keys: RepeatedHashes | null;
};

/** Functions in SQL that hand the rows of one file to Node. */
export type RowTakers = {
  /**
   * Of a BSN as the file writes it (any text in an extract without persons; empty for a row that is not sound), and the hash of
   * the key: the index of the person, or `nobody` where it is no nine digits that pass the elfproef.
   */
  takeRow: string;
  /** Of the cells of a doubtful row: its number. */
  takeDoubtful: string;
  /** The pseudonym of each person, by index. */
  pseudonyms: readonly string[];
  doubtful: readonly Cells[];
};

/** How many persons are found without looking through all, each at the place that its BSN tells. */
const lastPlaces = 2 ** 18;

/** Functions of a connection cannot be taken away again, so each file has its own. */
let files = 0;

/** Makes the functions for one file. Beyond `mostDoubtful` rows the cells are no longer kept, only counted. */
export const rowTakers = (connection: DuckDBConnection, { mostDoubtful, pseudonymise, keys }: TakenFile): RowTakers => {
  files += 1;
  const names = { takeRow: `take_row_${files}`, takeDoubtful: `take_doubtful_${files}` };
  const persons = new Map<number, number>();
  const pseudonyms: string[] = [];
  const doubtful: Cells[] = [];

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
    if (pseudonymise === null || bsn === nobody) return nobody;
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

  register(connection, names.takeRow, [VARCHAR, UBIGINT], (chunk, rows) => {
    const texts = wordsOf(duckdb.data_chunk_get_vector(chunk, 0), rows * wordsOfText);
    const hashes = wordsOf(duckdb.data_chunk_get_vector(chunk, 1), rows * 2);
    const answers = new Int32Array(rows).fill(nobody);
    // By index: a pair per row would be a million objects.
    for (let row = 0; row < rows; row += 1) {
      if (texts[row * wordsOfText] === 0) continue;
      const index = pseudonymise === null ? 0 : indexOf(bsnIn(texts, row * wordsOfText));
      answers[row] = index;
      if (index !== nobody) keys?.note(hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0);
    }
    return answers;
  });
  register(connection, names.takeDoubtful, [LIST(VARCHAR)], (chunk, rows) => {
    const cells = new DuckDBDataChunk(chunk).getColumnVector(0);
    return Int32Array.from({ length: rows }, (_, row) => numberOf(cells.getItem(row)));
  });
  return { ...names, pseudonyms, doubtful };
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

/** The data of a vector as numbers of 32 bits: of a hash of 64 bits the lower half and the upper half. */
const wordsOf = (vector: duckdb.Vector, words: number): Uint32Array => {
  const bytes = duckdb.vector_get_data(vector, words * Uint32Array.BYTES_PER_ELEMENT);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, words);
};

/** A text of DuckDB (duckdb_string_t) is its length and, of up to twelve bytes, the text itself; of a longer one where it stands. */
const wordsOfText = 4;

/** Below it a number has no eight digits, which a BSN has at least. */
const leastBsn = 10_000_000;

/** The number in a text of just nine digits, which begins at that word; `nobody` of any other. */
const bsnIn = (words: Uint32Array, at: number): number => {
  if (words[at] !== 9) return nobody;
  const first = fourDigits(words[at + 1] ?? 0);
  const second = fourDigits(words[at + 2] ?? 0);
  const last = ((words[at + 3] ?? 0) & 0xff) - 0x30;
  if (first === nobody || second === nobody || last < 0 || last > 9) return nobody;
  const bsn = first * 100_000 + second * 10 + last;
  return bsn < leastBsn ? nobody : bsn;
};

/** The number that four bytes of text, the first one lowest, write in digits. All at once: one by one takes as long as all else. */
const fourDigits = (word: number): number => {
  // A digit is 0x30 to 0x39; what is left of it is at most 9, so that six more sets none of its upper four bits.
  const digits = word ^ 0x30303030;
  if (((digits | (digits + 0x06060606)) & 0xf0f0f0f0) !== 0) return nobody;
  return (
    (digits & 0xff) * 1000 + ((digits >>> 8) & 0xff) * 100 + ((digits >>> 16) & 0xff) * 10 + ((digits >>> 24) & 0xff)
  );
};

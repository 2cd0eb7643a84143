import duckdb from '@duckdb/node-bindings';
import {
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBListValue,
  DuckDBScalarFunction,
  type DuckDBValue,
  INTEGER,
  LIST,
  VARCHAR,
} from '@duckdb/node-api';
import { isBsn } from './bsn.ts';

/** The cells of a row as text, in the order of the columns. */
export type Cells = readonly (string | null)[];

/** No BSN for this row. */
export const nobody = -1;
/** The answer of `takePerson` for a BSN that fails the elfproef; what is lower is a doubtful row. */
export const noBsn = -1;
/** The number of a doubtful row (SQL) from the answer of `takePerson`. */
export const doubtfulNumber = (answer: string): string => `${noBsn - 1} - ${answer}`;

/** Functions in SQL that hand the rows of one file to Node. */
export type RowTakers = {
  /**
   * Of a BSN, or `nobody` and the cells of a doubtful row: the index of the person, `noBsn`, or what `doubtfulNumber`
   * reads. One function for both, because each call waits for Node's only thread.
   */
  takePerson: string;
  /** Of the cells of a doubtful row: its number. */
  takeDoubtful: string;
  /** The index of each BSN. */
  persons: ReadonlyMap<number, number>;
  doubtful: readonly Cells[];
};

/** Functions of a connection cannot be taken away again, so each file has its own. */
let files = 0;

/** Makes the functions for one file. Beyond `mostDoubtful` rows the cells are no longer kept, only counted. */
export const rowTakers = (connection: DuckDBConnection, mostDoubtful: number): RowTakers => {
  files += 1;
  const names = { takePerson: `take_person_${files}`, takeDoubtful: `take_doubtful_${files}` };
  const persons = new Map<number, number>();
  const doubtful: Cells[] = [];

  const indexOf = (bsn: number): number => {
    const known = persons.get(bsn);
    if (known !== undefined) return known;
    if (!isBsn(String(bsn).padStart(9, '0'))) return noBsn;
    persons.set(bsn, persons.size);
    return persons.size - 1;
  };
  const numberOf = (cells: DuckDBValue): number => {
    if (!(cells instanceof DuckDBListValue)) throw new Error('a doubtful row without cells');
    doubtful.push(
      doubtful.length > mostDoubtful ? [] : cells.items.map((cell) => (cell === null ? null : String(cell))),
    );
    return doubtful.length - 1;
  };

  register(connection, names.takePerson, [INTEGER, LIST(VARCHAR)], (chunk, rows) => {
    const bsns = integersOf(duckdb.data_chunk_get_vector(chunk, 0), rows);
    const answers = new Int32Array(rows);
    let cells = null;
    for (let row = 0; row < rows; row += 1) {
      const bsn = bsns[row] ?? nobody;
      if (bsn === nobody) {
        cells ??= new DuckDBDataChunk(chunk).getColumnVector(1);
        answers[row] = noBsn - 1 - numberOf(cells.getItem(row));
      } else answers[row] = indexOf(bsn);
    }
    return answers;
  });
  register(connection, names.takeDoubtful, [LIST(VARCHAR)], (chunk, rows) => {
    const cells = new DuckDBDataChunk(chunk).getColumnVector(0);
    return Int32Array.from({ length: rows }, (_, row) => numberOf(cells.getItem(row)));
  });
  return { ...names, persons, doubtful };
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

import { generationSql } from 'etl/build-generation.ts';
import type { MartContents } from 'etl/contents.ts';
import { lineageOf } from 'etl/lineage.ts';
import type { Mart } from './schema.ts';

/** Every mart with the hash of its rows and the SQL that filled it. How many rows it has stays here: that may be a hidden figure. */
export async function readMarts(contents: readonly MartContents[]): Promise<Mart[]> {
  const lineage = new Map(lineageOf(await generationSql()).map(({ mart, files }) => [mart, files]));
  return contents.map(({ mart, hash }) => ({ name: mart, hash, files: [...(lineage.get(mart) ?? [])] }));
}

import { createHmac } from 'node:crypto';
import { generationSql } from 'etl/build-generation.ts';
import type { MartContents } from 'etl/contents.ts';
import { lineageOf } from 'etl/lineage.ts';
import type { Mart } from './schema.ts';

/**
 * Every mart with a hash of its contents and the SQL that filled it. The hash that is shown is made with the key of the
 * pseudonyms: who could make it could try out which rows a small mart holds. How many rows there are stays here too.
 */
export async function readMarts(contents: readonly MartContents[], key: Buffer): Promise<Mart[]> {
  const lineage = new Map(lineageOf(await generationSql()).map(({ mart, files }) => [mart, files]));
  return contents.map(({ mart, rows, hash }) => ({
    name: mart,
    hash: createHmac('sha256', key)
      .update(JSON.stringify(['contents', mart, rows, hash]))
      .digest('hex')
      .slice(0, 16),
    files: [...(lineage.get(mart) ?? [])],
  }));
}

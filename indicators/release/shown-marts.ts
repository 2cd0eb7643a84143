import { createHmac } from 'node:crypto';
import type { FilledMart } from 'etl/contents.ts';
import type { Mart } from './schema.ts';

/**
 * Every mart with a hash of its contents and the SQL that filled it. The hash that is shown is made with the key of the
 * pseudonyms: who could make it could try out which rows a small mart holds. How many rows there are stays here too.
 */
export function shownMarts(contents: readonly FilledMart[], key: Buffer): Mart[] {
  return contents.map(({ mart, rows, hash, files }) => ({
    name: mart,
    hash: createHmac('sha256', key)
      .update(JSON.stringify(['contents', mart, rows, hash]))
      .digest('hex')
      .slice(0, 16),
    files: [...files],
  }));
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type JsonObject, objectsOf } from '../readers/json-value.ts';
import { type FetchOutcome, fetchTables } from './fetch-tables.ts';
import { jsonObjectIn } from './json-answer.ts';
import { requester } from './requester.ts';
import { type ServedTable, testService, type TestService } from './service-for-test.ts';
import { fetchTables as allTables } from './tables.ts';

export type TestFetch = AsyncDisposable & {
  service: TestService;
  /** Where the files are written. */
  to: string;
  /** How long the fetch wanted to wait, in milliseconds, the pauses between requests aside. */
  waits: number[];
  fetch: (...ids: readonly string[]) => Promise<readonly FetchOutcome[]>;
  /** The rows in a file that was written. */
  rows: (name: string) => JsonObject[];
};

/** A service with these tables and a folder to fetch into; waiting takes no time and is written down. */
export const testFetch = async (tables: Record<string, ServedTable>, rowsOfPage?: number): Promise<TestFetch> => {
  const service = await testService(tables, rowsOfPage);
  const folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  const to = join(folder, 'fetched');
  const cache = join(folder, 'cache');
  const waits: number[] = [];
  const services = { cbs: service.address, dataderden: service.address, cbs4: service.address };
  return {
    service,
    to,
    waits,
    fetch: (...ids) =>
      fetchTables(
        allTables.filter(({ id }) => ids.includes(id)),
        requester({
          cache,
          wait: async (time) => {
            if (time !== 250) waits.push(time);
          },
          random: () => 0.5,
        }),
        { to, cache, gemeente: 'GM0171', services, today: '2026-11-22' },
        () => undefined,
      ),
    rows: (name) => objectsOf(jsonObjectIn(readFileSync(join(to, name), 'utf8'))?.['value']),
    [Symbol.asyncDispose]: async () => {
      await service[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
};

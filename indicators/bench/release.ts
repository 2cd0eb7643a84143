import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sources } from 'etl/sources/registry.ts';
import { catalogue } from '../catalogue.ts';
import { figuresOfSets } from '../sets/figures.ts';
import { withWarehouse } from '../duckdb/open-warehouse.ts';
import { makeRelease } from '../release/make-release.ts';
import { countIndicator } from '../release/release-indicator.ts';
import { checkRelease } from '../release/write-release.ts';

const all = [...catalogue, ...figuresOfSets];

export type ReleaseBench = {
  seconds: number;
  /** The first time in a process, in which code is still to be compiled. */
  firstSeconds: number;
  floorSeconds: number;
  /** Of the queries with their figures, before anything is protected or judged. */
  queriesSeconds: number;
  queriesRatio: number;
  queries: number;
  observations: number;
  peakRssMb: number;
};

/**
 * The whole release of the generation that is live in a warehouse (queries, intervals, protection with its audit, verdicts,
 * forecast, schema, JSON), against the floor: the bare SQL of the same queries on the same connections, its rows read and thrown
 * away. Seconds, best of `rounds`.
 */
export async function benchRelease(warehouse: string, rounds = 6, gemeente = 'GM0171'): Promise<ReleaseBench> {
  const generation = (await readFile(join(warehouse, 'current'), 'utf8')).trim();
  return withWarehouse(join(warehouse, 'generations', generation, 'warehouse.duckdb'), async (db) => {
    const queries = all.flatMap(({ measures, breakdowns }) =>
      measures.map(({ count }) => count.counts(db, [null, ...breakdowns])),
    );
    const floorSeconds = await best(rounds, () => Promise.all(queries.map((query) => query.execute())));
    const queriesSeconds = await best(rounds, () => Promise.all(all.map((indicator) => countIndicator(db, indicator))));
    let observations = 0;
    const times = await timesOf(rounds, async () => {
      const release = await makeRelease(db, { generation, gemeente, indicators: all, kinds: sources });
      JSON.stringify(checkRelease(release));
      observations = release.indicators.reduce((sum, indicator) => sum + indicator.observations.length, 0);
    });
    return {
      seconds: Math.min(...times),
      firstSeconds: times[0] ?? 0,
      floorSeconds,
      queriesSeconds,
      queriesRatio: queriesSeconds / floorSeconds,
      queries: queries.length,
      observations,
      peakRssMb: process.resourceUsage().maxRSS / 1024,
    };
  });
}

async function timesOf(rounds: number, run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return times;
}

const best = async (rounds: number, run: () => Promise<unknown>): Promise<number> =>
  Math.min(...(await timesOf(rounds, run)));

if (import.meta.main)
  console.log(JSON.stringify(await benchRelease(process.argv[2] ?? './data/warehouse', Number(process.argv[3] ?? 6))));

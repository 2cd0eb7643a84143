/**
 * npm run bench:large: the load and the release of ten million back-office rows; hence apart from npm run bench. It needs 4 GB of
 * disk and, for the bare read that is the floor, 3 GB of memory; it takes some five minutes on two idle processors.
 *
 *     npm run bench:large          three turns of each
 *     npm run bench:large -- 1     one turn; a second number is how many rows
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeLargeExtract } from '../etl/bench/large-extract.ts';
import { benchLoad, benchLoadOf, type LoadBenchmark } from '../etl/bench/load.ts';
import type { ReleaseBench } from '../indicators/bench/release.ts';

const [turns = 3, rows = 10_000_000] = process.argv.slice(2).map(Number);
/** The extract, its delivery and a generation of it, in bytes. */
const needed = 400 * rows;
const run = promisify(execFile);
const shown = (one: LoadBenchmark): string =>
  `${one.ratio.toFixed(2)} x (${one.seconds.toFixed(1)} s against ${one.floorSeconds.toFixed(1)} s), ${one.cpuRatio.toFixed(2)} x in processor time`;

const { bavail, bsize } = await statfs(tmpdir());
if (bavail * bsize < needed) throw new Error(`Less than ${needed / 1e9} GB is free in ${tmpdir()}. Set TMPDIR.`);
const folder = await mkdtemp(join(tmpdir(), 'bench-large-'));
try {
  console.log('1/3 load of 1,000,000 rows');
  const small = await benchLoad(1_000_000, turns);
  console.log(`2/3 load of ${rows.toLocaleString('en')} rows`);
  const indicators = join(import.meta.dirname, '..', 'indicators');
  const [extracts, warehouse] = [join(folder, 'extracts.csv'), join(folder, 'warehouse')];
  await writeLargeExtract(extracts, rows);
  const large = await benchLoadOf(extracts, rows, turns);
  const growth = large.seconds / small.seconds;
  const cpuGrowth = large.cpuSeconds / small.cpuSeconds;
  console.log(`${small.name}: ${shown(small)}; peak memory ${small.peakRssMb.toFixed(0)} MB`);
  console.log(`${large.name}: ${shown(large)}; peak memory ${large.peakRssMb.toFixed(0)} MB`);
  console.log('3/3 release of those rows');
  await writeFile(
    join(folder, 'levering.json'),
    JSON.stringify({ default: { from: '2018-01-01', to: '2024-12-31', invented: true, source: 'benchmark' } }),
  );
  await run(process.execPath, [join(indicators, 'main.ts'), 'load', extracts, '--warehouse', warehouse]);
  const { stdout } = await run(process.execPath, [join(indicators, 'bench', 'release.ts'), warehouse, '1']);
  const release: ReleaseBench = JSON.parse(stdout);
  const lines = [
    [`${large.name}: ${shown(large)} (limit 1.3 x)`, large.ratio <= 1.3],
    [`peak memory of that load: ${large.peakRssMb.toFixed(0)} MB (limit 1,500 MB)`, large.peakRssMb < 1500],
    [
      `its time against that of 1,000,000 rows: ${growth.toFixed(1)} x, ${cpuGrowth.toFixed(1)} x in processor time (limit 10 x)`,
      growth <= 10,
    ],
    [`release of those rows: ${release.seconds.toFixed(1)} s (limit 60 s)`, release.seconds < 60],
    [`peak memory of that release: ${release.peakRssMb.toFixed(0)} MB (limit 2,000 MB)`, release.peakRssMb < 2000],
  ] as const;
  for (const [line, holds] of lines) console.log(`${holds ? 'holds ' : 'BROKEN'}  ${line}`);
  process.exitCode = lines.every(([, holds]) => holds) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

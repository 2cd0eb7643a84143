/**
 * npm run bench:large: the load and the release of ten million back-office rows. Takes some minutes, 4 GB of disk and, for the
 * bare read that is the floor, 3 GB of memory; hence apart from npm run bench.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeLargeExtract } from '../etl/bench/large-extract.ts';
import { benchLoad } from '../etl/bench/load.ts';
import type { ReleaseBench } from '../indicators/bench/release.ts';

const rows = 10_000_000;
const run = promisify(execFile);

const [small, large] = [await benchLoad(1_000_000, 3), await benchLoad(rows, 3)];
const growth = large.seconds / small.seconds;

const folder = await mkdtemp(join(tmpdir(), 'bench-large-'));
try {
  const indicators = join(import.meta.dirname, '..', 'indicators');
  const [extracts, warehouse] = [join(folder, 'extracts.csv'), join(folder, 'warehouse')];
  await writeLargeExtract(extracts, rows);
  await writeFile(
    join(folder, 'levering.json'),
    JSON.stringify({ default: { from: '2018-01-01', to: '2024-12-31', invented: true, source: 'benchmark' } }),
  );
  await run(process.execPath, [join(indicators, 'main.ts'), 'load', extracts, '--warehouse', warehouse]);
  const { stdout } = await run(process.execPath, [join(indicators, 'bench', 'release.ts'), warehouse, '1']);
  const release: ReleaseBench = JSON.parse(stdout);
  const lines = [
    [
      `${large.name}: ${large.ratio.toFixed(2)} x, ${large.cpuRatio.toFixed(2)} x in processor time (limit 1.3 x)`,
      large.ratio <= 1.3,
    ],
    [`peak memory of that load: ${large.peakRssMb.toFixed(0)} MB (limit 1,500 MB)`, large.peakRssMb < 1500],
    [`its time against that of 1,000,000 rows: ${growth.toFixed(1)} x (limit 10 x)`, growth <= 10],
    [`release of those rows: ${release.seconds.toFixed(1)} s (limit 60 s)`, release.seconds < 60],
    [`peak memory of that release: ${release.peakRssMb.toFixed(0)} MB (limit 2,000 MB)`, release.peakRssMb < 2000],
  ] as const;
  for (const [line, holds] of lines) console.log(`${holds ? 'holds ' : 'BROKEN'}  ${line}`);
  process.exitCode = lines.every(([, holds]) => holds) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

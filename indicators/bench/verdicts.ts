/**
 * npm run bench:verdicts: how often the verdicts and the signals are wrong, on simulated municipalities whose truth is known. Uses the
 * functions that make the release. `--runs 500` for fewer municipalities, `--write` puts the outcome in docs/verdicts.md.
 */
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { falseAlarms } from './verdicts/false-alarms.ts';
import { forecastCoverage, ledgersLikeOurs, worlds } from './verdicts/forecast-coverage.ts';
import { measurements } from './verdicts/list.ts';
import { brokenCoverage, coverageTable } from './verdicts/coverage-table.ts';
import { asMarkdown, brokenIn } from './verdicts/outcome.ts';
import type { Rates } from './verdicts/rates.ts';
import { scenarios } from './verdicts/scenarios.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, write: { type: 'boolean' } } });
const runs = Number(values.runs ?? 10_000);
const seed = 'Noordoostpolder 2026';

const rates = await simulateAll();
const outcomes = scenarios.flatMap((scenario, at) =>
  measurements.flatMap(({ name }, index) => {
    const found = rates[index]?.[at];
    return found === undefined ? [] : { measurement: name, scenario, rates: found };
  }),
);
const alarms = falseAlarms(runs, seed);
// A ledger holds eight years of every row, and takes as long as a hundred municipalities.
const ledgers = ledgersLikeOurs(Math.ceil(runs / 100));
const coverages = worlds.flatMap((world) => forecastCoverage(ledgers, world, seed));
const markdown = [asMarkdown(outcomes, alarms), coverageTable(coverages)].join('\n\n');
console.log(markdown);
if (values.write === true) await write(markdown);
const broken = [...brokenIn(outcomes, alarms, runs), ...brokenCoverage(coverages)];
for (const line of broken) console.log(`BROKEN  ${line}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** Rates per measurement and scenario, each from its own stream of random numbers, so that the order of the work changes nothing. */
async function simulateAll(): Promise<Rates[][]> {
  const found: Rates[][] = [];
  let next = 0;
  const work = async () => {
    const worker = new Worker(new URL('verdicts/worker.ts', import.meta.url), { workerData: { runs, seed } });
    for (let index = next++; index < measurements.length; index = next++) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(index);
      const [answer] = (await once(worker, 'message')) as [{ index: number; rates: Rates[] }];
      found[answer.index] = answer.rates;
      console.error(`${measurements[answer.index]?.name}: done`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  return found;
}

async function write(outcome: string): Promise<void> {
  const page = new URL('../../docs/verdicts.md', import.meta.url);
  const [before = ''] = (await readFile(page, 'utf8')).split('<!-- outcome -->');
  const made = `Made on ${new Date().toISOString().slice(0, 10)} by \`npm run bench:verdicts -- --write\`: ${runs} municipalities per cell, seed '${seed}'.`;
  await writeFile(page, `${before}<!-- outcome -->\n\n${made}\n\n${outcome}\n`);
}

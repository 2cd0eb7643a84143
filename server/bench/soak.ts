import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { buildApp } from '../app.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { writeVersion } from '../journal/versions/write-version.ts';
import { usualPressure } from '../operations/under-pressure.ts';
import type { NewFigures } from './new-figures.ts';

export type SoakOptions = {
  seconds: number;
  connections: number;
  /** Of all connections together; null for as many as go. */
  perSecond: number | null;
  publishEvery: number;
  web: string;
  figures: NewFigures;
};

export type Soaked = {
  requests: number;
  errors: number;
  /** Answers by status. */
  statuses: Readonly<Record<string, number>>;
  p99: number;
  /** ms: the longest that the process did one thing, and what 999 of 1,000 moments stayed below. */
  longestBlock: number;
  blockP999: number;
  writes: number;
  publishes: number;
  /** Of the heap after a collection, from a tenth of the time on; null where no collection can be asked for. */
  growth: number | null;
  journalFaults: readonly string[];
};

/** Pages, answers of the API and exports, of a goal and an indicator that any release has. */
const urls = [
  '/',
  '/indicatoren/I20',
  '/bronnen',
  '/v1/principles',
  '/v1/indicators',
  '/v1/indicators/I20',
  '/v1/indicators/I20/observations?breakdown=wet',
  '/v1/goals/3.2',
  '/v1/budgets',
  '/v1/budgets?format=csv',
  '/v1/indicators/I20/observations?format=csv',
  '/doelen/3.2',
  '/begroting',
  '/figuren/begroting/jaar.csv',
  '/figuren/begroting/jaar.xlsx',
  '/v1/search?q=jeugd',
];

/** Bytes in use. A collection holds all readers up, so there is one after a tenth of the time, and one when they have gone. */
const heapNow = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

/** Loads a server with readers, a new generation now and then, and a write to the journal every second, and says how it held. */
export async function soak({
  seconds,
  connections,
  perSecond,
  publishEvery,
  web,
  figures,
}: SoakOptions): Promise<Soaked> {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'));
  const journal = await openJournal(join(folder, 'journal.sqlite'));
  const options = {
    warehouse: figures.warehouse,
    web,
    journal,
    pressure: usualPressure,
    measure: true,
    say: () => undefined,
  };
  const { app, generations } = await buildApp(options);
  // As the server itself does: what is written stands on the pages within a second.
  generations.watch();
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  // How long a start takes is another measure (docs/operations.md): here each page was made once before the clock runs.
  for (const path of urls) await app.inject(path);
  const blocks = monitorEventLoopDelay({ resolution: 5 });
  blocks.enable();
  const until = Date.now() + seconds * 1_000;
  const done = { writes: 0, publishes: 0 };

  const write = async () => {
    const actor = { name: 'anna@gemeente.example', role: 'beleid', origin: '127.0.0.1' };
    for (; Date.now() < until; await wait(1_000)) {
      const body = { about: 'goal' as const, subject: '1.1', moment: null, text: `Vraag ${done.writes}` };
      await writeVersion(journal, actor, { kind: 'question', id: `v${done.writes}`, body, basedOn: null });
      done.writes += 1;
    }
  };
  const pause = (ms: number) => wait(Math.min(ms, Math.max(0, until - Date.now())));
  const swap = async () => {
    for (await pause(publishEvery * 500); Date.now() < until; await pause(publishEvery * 1_000)) {
      await figures.next();
      await generations.refresh();
      done.publishes += 1;
    }
  };
  const measure = async () => {
    await wait(seconds * 100);
    return heapNow();
  };
  const rate = perSecond === null ? {} : { overallRate: perSecond };
  const requests = urls.map((path) => ({ path }));
  // In a thread of its own, or the readers would wait for the server to have time for them.
  const run = autocannon({ url: address, connections, duration: seconds, requests, workers: 1, ...rate });
  const [result, first] = await Promise.all([run, measure(), write(), swap()]);
  const last = heapNow();
  await app.close();
  const { faults } = await checkJournal(journal);
  await journal.close();
  await rm(folder, { recursive: true });
  await figures.end();
  return {
    requests: result.requests.total,
    errors: result.errors + result.timeouts,
    statuses: Object.fromEntries(
      Object.entries(result.statusCodeStats ?? {}).map(([code, { count = 0 }]) => [code, count]),
    ),
    p99: result.latency.p99,
    longestBlock: Math.round(blocks.max / 1e6),
    blockP999: Math.round(blocks.percentile(99.9) / 1e6),
    ...done,
    growth: globalThis.gc === undefined ? null : last / first - 1,
    journalFaults: faults,
  };
}

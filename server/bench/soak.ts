import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { buildApp } from '../app.ts';
import { openJournal } from '../journal/database/open-journal.ts';
import { checkJournal } from '../journal/backup/check-journal.ts';
import { writeVersion } from '../journal/versions/write-version.ts';
import { usualPressure } from '../operations/under-pressure.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';

export type SoakOptions = {
  seconds: number;
  connections: number;
  /** Of all connections together; null for as many as go. */
  perSecond: number | null;
  publishEvery: number;
  web: string;
  warehouse?: string;
};

export type Soaked = {
  requests: number;
  errors: number;
  /** Answers by status. */
  statuses: Readonly<Record<string, number>>;
  p99: number;
  writes: number;
  publishes: number;
  /** Of the heap after a collection, from a tenth of the time on; null where no collection can be asked for. */
  growth: number | null;
  journalFaults: readonly string[];
};

const urls = [
  '/',
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
  '/v1/search?q=jeugd',
];

/** Loads a server with readers, a new generation now and then, and a write to the journal every second, and says how it held. */
export async function soak({ seconds, connections, perSecond, publishEvery, web }: SoakOptions): Promise<Soaked> {
  const folder = await mkdtemp(join(tmpdir(), 'soak-'));
  const warehouse = await emptyWarehouse();
  await publish(warehouse, sampleRelease());
  const journal = await openJournal(join(folder, 'journal.sqlite'));
  const options = { warehouse, web, journal, pressure: usualPressure, measure: true, say: () => undefined };
  const { app, generations } = await buildApp(options);
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
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
  const swap = async () => {
    for (await wait(publishEvery * 500); Date.now() < until; await wait(publishEvery * 1_000)) {
      done.publishes += 1;
      await publish(warehouse, sampleRelease({ generation: `g${done.publishes + 1}` }));
      await generations.refresh();
    }
  };
  const heaps: number[] = [];
  const measure = async () => {
    for (await wait(seconds * 100); Date.now() < until; await wait(Math.max(1_000, seconds * 50))) {
      globalThis.gc?.();
      heaps.push(process.memoryUsage().heapUsed);
    }
  };
  const rate = perSecond === null ? {} : { overallRate: perSecond };
  const requests = urls.map((path) => ({ path }));
  // In a thread of its own, or the readers would wait for the server to have time for them.
  const run = autocannon({ url: address, connections, duration: seconds, requests, workers: 1, ...rate });
  const [result] = await Promise.all([run, write(), swap(), measure()]);
  await app.close();
  const { faults } = await checkJournal(journal);
  await journal.close();
  await rm(folder, { recursive: true });
  const [first, last] = [heaps[0], heaps.at(-1)];
  return {
    requests: result.requests.total,
    errors: result.errors + result.timeouts,
    statuses: Object.fromEntries(
      Object.entries(result.statusCodeStats ?? {}).map(([code, { count = 0 }]) => [code, count]),
    ),
    p99: result.latency.p99,
    ...done,
    growth: globalThis.gc === undefined || first === undefined || last === undefined ? null : last / first - 1,
    journalFaults: faults,
  };
}

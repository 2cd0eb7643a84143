import { join } from 'node:path';
import autocannon from 'autocannon';
import fastify from 'fastify';
import { buildApp } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';

const url = '/v1/indicators';

/** As many indicators as the real release has. */
const indicators = 41;

/**
 * Turns of each, of which the cheapest counts: what else happens on the machine (a cold cache, a late wake of the thread) only adds
 * to a turn, so that medians wander by a fifth between runs and the lowest hardly (as Python's timeit advises).
 */
const turns = 15;
const requestsInTurn = 10_000;

/** As many as in the benchmarks of Fastify itself: with few, each wakes the thread, and that is what is measured. */
const connections = 100;

/**
 * Processor time of a bare Fastify route that returns the same bytes, divided by that of a warm GET /v1/indicators; on loopback, in
 * turn, as often as `turns` says, each at its cheapest; `limit` is the lowest ratio that is good enough.
 */
export async function benchIndicators(): Promise<{ name: string; ratio: number; limit: number }> {
  const warehouse = await emptyWarehouse();
  const release = sampleRelease();
  const many = Array.from({ length: indicators }, (_, i) => release.indicators.map((one) => ({ ...one, id: `X${i}` })));
  await publish(warehouse, { ...release, indicators: many.flatMap(([first]) => (first === undefined ? [] : [first])) });
  const { app } = await buildApp({ warehouse, web: join(warehouse, 'none'), say: () => undefined });
  const bytes = (await app.inject(url)).rawPayload;

  const bare = fastify();
  bare.get(url, (_request, reply) => {
    reply.header('content-type', 'application/json; charset=utf-8').send(bytes);
  });

  try {
    const [ours, floor] = [await app.listen({ port: 0 }), await bare.listen({ port: 0 })];
    // The first turn is for the compiler.
    await measure(ours);
    await measure(floor);
    const cheapest = { ours: Infinity, floor: Infinity };
    for (let turn = 0; turn < turns; turn += 1) {
      cheapest.ours = Math.min(cheapest.ours, await measure(ours));
      cheapest.floor = Math.min(cheapest.floor, await measure(floor));
    }
    const ratio = cheapest.floor / cheapest.ours;
    return { name: 'warm GET /v1/indicators against bare Fastify', ratio, limit: 0.7 };
  } finally {
    await Promise.all([app.close(), bare.close()]);
  }
}

/**
 * The processor time of this thread that a turn took. The client has a thread of its own and is often the slower of the two, and other
 * work on the machine takes turns, so the clock on the wall says little about the server.
 */
async function measure(address: string): Promise<number> {
  const before = process.threadCpuUsage();
  const result = await autocannon({ url: address + url, connections, amount: requestsInTurn, workers: 1 });
  if (result['2xx'] !== requestsInTurn || result.errors > 0)
    throw new Error(`${address}${url} gave answers other than 200`);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

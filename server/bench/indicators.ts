import { join } from 'node:path';
import autocannon from 'autocannon';
import fastify from 'fastify';
import { buildApp } from '../app.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { emptyWarehouse, publish } from '../testing/sample-warehouse.ts';

const url = '/v1/indicators';

/** As many indicators as the real release has. */
const indicators = 41;

/** Turns of each, so many that a moment in which the machine does something else decides nothing. */
const turns = 15;
const requestsInTurn = 10_000;

/**
 * Processor time of a bare Fastify route that returns the same bytes, divided by that of a warm GET /v1/indicators; on loopback, in
 * turn, as often as `turns` says. The ratio is the median of those of the turns; `limit` is the lowest that is good enough.
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
    const ratios: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const served = await measure(ours);
      ratios.push((await measure(floor)) / served);
    }
    const ratio = ratios.toSorted((a, b) => a - b)[(turns - 1) / 2] ?? 0;
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
  const result = await autocannon({ url: address + url, connections: 20, amount: requestsInTurn, workers: 1 });
  if (result['2xx'] !== requestsInTurn || result.errors > 0)
    throw new Error(`${address}${url} gave answers other than 200`);
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

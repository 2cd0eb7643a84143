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
 * Requests per second of a warm GET /v1/indicators, divided by those of a bare Fastify route that returns the same
 * bytes; five seconds of each, in turn, on loopback. `limit` is the lowest ratio that is good enough.
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
    await measure(ours);
    await measure(floor);
    const [served, bareServed]: [Measured[], Measured[]] = [[], []];
    for (let round = 0; round < 5; round += 1) {
      served.push(await measure(ours));
      bareServed.push(await measure(floor));
    }
    const ratio = perSecond(served) / perSecond(bareServed);
    return { name: 'warm GET /v1/indicators against bare Fastify', ratio, limit: 0.7 };
  } finally {
    await Promise.all([app.close(), bare.close()]);
  }
}

type Measured = { requests: number; seconds: number };

/**
 * Answers given in one second, and the processor time of this thread that they took. The client has a thread of its
 * own and is often the slower of the two, and other work on the machine takes turns, so the clock on the wall says
 * little about the server.
 */
async function measure(address: string): Promise<Measured> {
  const before = process.threadCpuUsage();
  const result = await autocannon({ url: address + url, connections: 20, duration: 1, workers: 1 });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${address}${url} gave answers other than 200`);
  const { user, system } = process.threadCpuUsage(before);
  return { requests: result.requests.total, seconds: (user + system) / 1e6 };
}

function perSecond(rounds: readonly Measured[]): number {
  const sum = (of: (round: Measured) => number) => rounds.reduce((total, round) => total + of(round), 0);
  return sum(({ requests }) => requests) / sum(({ seconds }) => seconds);
}

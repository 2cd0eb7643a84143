import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** As long as systemd and container platforms give at least. In ms. */
const patience = 20_000;

/**
 * Ends the connection with the answer while the server stops: a reader keeps it open for a next request, and the server would wait
 * for that until it gives up.
 */
export function letGoWhenStopping(app: FastifyInstance) {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping) reply.header('connection', 'close');
    done(null, payload);
  });
}

/**
 * Ends a server: takes no new requests, answers those it has, closes what it used, in this order. Gives false when that took longer
 * than `most` ms, and then whoever asked may end the process.
 */
export async function drain(steps: readonly (() => Promise<unknown>)[], most = patience): Promise<boolean> {
  const late = new AbortController();
  const ended = async () => {
    for (const step of steps) await step();
    return true;
  };
  try {
    return await Promise.race([ended(), wait(most, false, { signal: late.signal })]);
  } finally {
    late.abort();
  }
}

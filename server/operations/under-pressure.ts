import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { problem } from '../problems.ts';

/** From which mean delay of the event loop on the server is too busy, and how often that is measured; both in ms. */
export type Pressure = { maxEventLoopDelay: number; sampleInterval: number };

export const usualPressure: Pressure = { maxEventLoopDelay: 1_000, sampleInterval: 1_000 };

/** So many measurements in a row: a new generation, or a machine that stood still, holds the server up once. */
const inARow = 4;

/** Whether an answer says how the server is: that must come when it is not well. */
const isHealth = (url: string): boolean => url.startsWith('/v1/health');

/** Turns questions away with 503 and Retry-After while the server cannot keep up, so that those it has are answered. */
export async function turnAwayUnderPressure(app: FastifyInstance, pressure: Pressure) {
  let busy = 0;
  await app.register(underPressure, {
    ...pressure,
    async pressureHandler({ url }) {
      if (busy < inARow || isHealth(url)) return;
      throw problem(503, 'Het is nu te druk op de server. Probeer het over een paar tellen opnieuw.');
    },
  });
  const watch = setInterval(() => {
    busy = app.isUnderPressure() ? busy + 1 : 0;
  }, pressure.sampleInterval);
  watch.unref();
  app.addHook('onClose', async () => clearInterval(watch));
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import { shownAddress } from './shown-address.ts';
import { shownPath } from './shown-path.ts';

/**
 * Says of each request, when it is answered, one line in the log and one observation in the metrics. The line holds no headers, no
 * values of the question, no body and no whole address.
 */
export function observe(app: FastifyInstance, metrics: Metrics | null) {
  const logs = app.log.level === 'info';
  if (!logs && metrics === null) return;
  app.addHook('onRequest', (_request, reply, done) => {
    metrics?.begun();
    // Also where a reader went away and no answer is sent.
    reply.raw.once('close', () => metrics?.ended());
    done();
  });
  app.addHook('onResponse', (request, { statusCode, elapsedTime }, done) => {
    const route = routeOf(request);
    metrics?.answered({ method: request.method, route, status: statusCode }, elapsedTime);
    if (logs)
      request.log.info({
        method: request.method,
        route,
        path: shownPath(request.url),
        status: statusCode,
        ms: Math.round(elapsedTime),
        from: shownAddress(request.ip),
      });
    done();
  });
}

/** The pattern of a route: an address that somebody makes up is no series of its own. */
const routeOf = ({ routeOptions, is404 }: FastifyRequest): string => (is404 ? 'geen' : (routeOptions.url ?? 'geen'));

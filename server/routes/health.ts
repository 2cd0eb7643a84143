import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { refuseOtherMethods } from '../answers/route.ts';
import { Health, NoQuery, Problem } from '../contract.ts';
import type { Generations } from '../generation/generations.ts';
import { version } from '../version.ts';

/** GET /v1/health: 200 when figures are served, 503 with what to do while there are none. */
export function health(app: FastifyInstance, generations: Generations) {
  const problems = { description: 'RFC 9457', content: { 'application/problem+json': { schema: Problem } } };
  const summary = 'Of de server cijfers heeft, en welke generatie';
  const schema = {
    operationId: 'getHealth',
    summary,
    querystring: NoQuery,
    response: { 200: { description: summary, content: { 'application/json': { schema: Health } } }, 503: problems },
  };
  app.get('/v1/health', { schema, config: { action: 'vrij' } }, (_request, reply) => {
    const { generation, marts } = generations.current().release;
    const body: Health = {
      status: 'ok',
      generation,
      version,
      contents: marts === undefined ? null : hashOf(marts.map(({ name, hash }) => `${name} ${hash}`)),
      refused: generations.refused(),
    };
    reply.header('cache-control', 'no-store').send(body);
  });
  refuseOtherMethods(app, '/v1/health');
}

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

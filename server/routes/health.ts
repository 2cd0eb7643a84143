import { problemResponse } from '../answers/problem-response.ts';
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Health, HealthStatus } from '../contract/health.ts';
import { NoQuery } from '../contract/queries.ts';
import type { Generations } from '../generation/generations.ts';
import { answers } from '../journal/database/answers.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { problem } from '../problems.ts';
import { version } from '../version.ts';

const plain = (operationId: string, words: string) => ({
  operationId,
  summary: words,
  querystring: NoQuery,
  response: {
    200: { description: words, content: { 'application/json': { schema: HealthStatus } } },
    503: problemResponse,
  },
});

/**
 * GET /v1/health: 200 when figures are served, 503 with what to do while there are none. `/live` is for what starts the process
 * again, `/ready` for what sends readers to it.
 */
export function health(app: FastifyInstance, generations: Generations, journal: Journal) {
  const summary = 'Of de server cijfers heeft, en welke generatie';
  const schema = {
    operationId: 'getHealth',
    summary,
    querystring: NoQuery,
    response: {
      200: { description: summary, content: { 'application/json': { schema: Health } } },
      503: problemResponse,
    },
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

  const live = plain('getLiveness', 'Of de server draait');
  app.get('/v1/health/live', { schema: live, config: { action: 'vrij' } }, (_request, reply) => {
    reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
  const ready = plain(
    'getReadiness',
    'Of de server vragen kan beantwoorden: er zijn cijfers en het journaal antwoordt',
  );
  app.get('/v1/health/ready', { schema: ready, config: { action: 'vrij' } }, async (request, reply) => {
    generations.current();
    try {
      await answers(journal);
    } catch (error) {
      request.log.error(error);
      throw problem(503, 'Het journaal antwoordt niet. De fout staat in het logboek.');
    }
    return reply.header('cache-control', 'no-store').send({ status: 'ok' });
  });
}

const hashOf = (lines: readonly string[]): string =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

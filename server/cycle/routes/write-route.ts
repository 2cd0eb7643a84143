import { problemResponse } from '../../answers/problem-response.ts';
import type { FastifyInstance } from 'fastify';
import type { Static, TObject, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Action } from '../../access/matrix.ts';
import { Kept } from '../contract/kept.ts';
import type { CycleContext } from './context.ts';
import type { DeskView } from './desk-route.ts';

type Definition<Params extends TObject, Body extends TObject, Answer extends TSchema> = {
  method: 'POST' | 'PUT';
  url: string;
  operationId: string;
  summary: string;
  action: Action;
  params: Params;
  body: Body;
  /** What it answers with; the version that was kept where absent. */
  answer?: Answer;
  /** What follows once every answer has what was written. */
  after?(context: CycleContext): void;
  write(
    asked: { context: CycleContext; view: DeskView },
    params: Static<Params>,
    body: Static<Body>,
  ): Promise<Static<Answer>>;
};

/** A route that keeps something that somebody wrote. */
export type WriteRoute = { register(app: FastifyInstance, context: CycleContext): void };

/** Turns a definition into a route; after it every answer of this server has what was written. */
export function defineWrite<Params extends TObject, Body extends TObject, Answer extends TSchema = typeof Kept>({
  method,
  url,
  operationId,
  summary,
  action,
  params,
  body,
  answer,
  after,
  write,
}: Definition<Params, Body, Answer>): WriteRoute {
  const schema = {
    operationId,
    summary,
    security: [{ reader: [] }],
    params,
    body,
    response: {
      200: { description: summary, content: { 'application/json': { schema: answer ?? Kept } } },
      '4XX': problemResponse,
      '5XX': problemResponse,
    },
  };
  return {
    register(app, context) {
      app.route({
        method,
        url,
        schema,
        config: { action },
        handler: async (request, reply) => {
          // Others may have written through another server.
          await context.written.refresh();
          const view = context.viewOf(request);
          // Fastify has checked both against the schemas of this route.
          const kept = await write({ context, view }, request.params as Static<Params>, request.body as Static<Body>);
          // One that began before the write may have read what was there before.
          await context.generations.refresh();
          await context.generations.refresh();
          after?.(context);
          return reply
            .header('content-type', 'application/json; charset=utf-8')
            .send(JSON.stringify(Value.Clean(answer ?? Kept, kept)));
        },
      });
    },
  };
}

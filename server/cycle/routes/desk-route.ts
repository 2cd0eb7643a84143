import { problemResponse } from '../../answers/problem-response.ts';
import type { FastifyInstance } from 'fastify';
import type { Release } from 'indicators/release/schema.ts';
import type { Static, TObject, TSchema } from 'typebox';
import type { Action } from '../../access/matrix.ts';
import type { KnownActor } from '../../access/recognised.ts';
import type { CycleContext } from './context.ts';
import type { Written } from '../written.ts';

/** What somebody with a right sees: the figures, everything that was written, and who that is. */
export type DeskView = { release: Release; written: Written; actor: KnownActor };

type Definition<Params extends TObject, Query extends TObject, Body extends TSchema> = {
  url: string;
  operationId: string;
  summary: string;
  action: Action;
  params: Params;
  query: Query;
  body: Body;
  find(view: DeskView, params: Static<Params>, query: Static<Query>): Static<Body>;
};

/** An answer for who has a right: made when it is asked, and kept nowhere. */
export type DeskRoute = {
  action: Action;
  register(app: FastifyInstance, context: CycleContext): void;
  matches(address: URL): boolean;
  /** As a page asks it of the server itself, at an address that matches. */
  answer(view: DeskView, address: URL): unknown;
};

/** Turns a definition into a route that needs a right. */
export function defineDeskRoute<Params extends TObject, Query extends TObject, Body extends TSchema>({
  url,
  operationId,
  summary,
  action,
  params,
  query,
  body,
  find,
}: Definition<Params, Query, Body>): DeskRoute {
  const pattern = new URLPattern({ pathname: url });
  const schema = {
    operationId,
    summary,
    security: [{ reader: [] }],
    params,
    querystring: query,
    response: {
      200: { description: summary, content: { 'application/json': { schema: body } } },
      '4XX': problemResponse,
      '5XX': problemResponse,
    },
  };
  return {
    action,
    matches: ({ pathname }) => pattern.test({ pathname }),
    answer(view, address) {
      const groups = pattern.exec({ pathname: address.pathname })?.pathname.groups ?? {};
      const named = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]);
      return find(view, Object.fromEntries(named), Object.fromEntries(address.searchParams) as Static<Query>);
    },
    register(app, context) {
      app.get(url, { schema, config: { action } }, async (request, reply) => {
        const view = context.viewOf(request);
        // Fastify has checked both against the schemas of this route.
        const found = find(view, request.params as Static<Params>, request.query as Static<Query>);
        return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(found));
      });
    },
  };
}

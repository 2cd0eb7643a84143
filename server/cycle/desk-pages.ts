import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import type { Route } from '../answers/route.ts';
import { noDataYet } from '../generation/generations.ts';
import { askOf } from '../pages/ask-of.ts';
import type { SendOwnPage } from '../pages/own-page.ts';
import type { Ask, SentAnswer } from '../pages/page-renderer.ts';
import { may } from '../access/matrix.ts';
import { deskRoutes } from './cycle.ts';
import type { CycleContext } from './routes/context.ts';
import { differenceBetween } from './routes/difference.ts';

type Options = {
  routes: readonly Route[];
  context: CycleContext;
  access: Access;
  page: SendOwnPage;
};

/** Where people write: pages that are made for who asks, and kept nowhere. */
const deskPaths = ['/schrijven', '/schrijven/*'] as const;

/** Two moments side by side: these are opened before the page is made. */
const differencePath = '/momenten/:id/verschil/:other';

/** Asks for a page what everybody may read, and what this reader may read besides. */
function askFor(request: FastifyRequest, { routes, context, access }: Omit<Options, 'page'>): Ask {
  const { generations, asRead } = context;
  const generation = generations.isOpen() ? asRead(request, generations.current()) : null;
  const everybody = askOf(generation, routes, noDataYet);
  const actor = access.who(request);
  return (address) => {
    const url = new URL(address, 'http://localhost');
    const desk = deskRoutes.find((route) => route.matches(url));
    if (desk === undefined) return everybody(address);
    if (actor === null) return { status: 401, detail: 'Meld u eerst aan, op /aanmelden.' };
    if (!may(actor.role, desk.action)) return { status: 403, detail: `Uw rol mag dit niet: ${desk.action}.` };
    if (generation === null) return { status: 503, detail: noDataYet };
    try {
      return { body: desk.answer(context.viewOf(request), url) };
    } catch (error) {
      return refusalOf(error);
    }
  };
}

const refusalOf = (error: unknown): SentAnswer => {
  if (error instanceof Error && 'forReader' in error && 'statusCode' in error)
    return { status: Number(error.statusCode), detail: error.message };
  throw error;
};

/** The pages on which people write, and those that set two moments side by side. */
export function deskPages(app: FastifyInstance, { page, ...parts }: Options) {
  const { context } = parts;
  for (const path of deskPaths)
    // Who is not signed in goes there first, and back; who may not is told so.
    app.get(path, { schema: { hide: true }, config: { action: 'concepten lezen' } }, async (request, reply) => {
      await context.written.refresh();
      return page(request, reply, { address: request.url, ask: askFor(request, parts) });
    });
  app.get(differencePath, { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    // The pattern of the address has both.
    const { id = '', other = '' } = request.params as Record<string, string>;
    const { indicator } = request.query as { indicator?: string };
    const asked = indicator === undefined ? { only: 'totalen' as const } : { indicator: String(indicator) };
    const found = await differenceBetween(context, request, id, other, asked).then(
      (body): SentAnswer => ({ body }),
      refusalOf,
    );
    const everything = askFor(request, parts);
    const ask: Ask = (address) => (address.startsWith('/v1/snapshots/') ? found : everything(address));
    return page(request, reply, { address: request.url, ask });
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../access/access.ts';
import type { Route } from '../answers/route.ts';
import { makeAnswer } from '../answers/answer.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { noDataYet } from '../generation/generations.ts';
import { pagePolicy } from '../headers.ts';
import { askOf } from '../pages/ask-of.ts';
import type { Ask, Renderer } from '../pages/page-renderer.ts';
import { today } from '../pages/today.ts';
import { may } from '../access/matrix.ts';
import { problem } from '../problems.ts';
import { deskRoutes } from './cycle.ts';
import type { CycleContext } from './routes/context.ts';

type Options = {
  renderer: Renderer | null;
  routes: readonly Route[];
  context: CycleContext;
  access: Access;
  theme: string | null;
};

/** Where people write: pages that are made for who asks, and kept nowhere. */
const deskPaths = ['/schrijven', '/schrijven/*'] as const;

/** Asks for a page what everybody may read, and what this reader may read besides. */
function askFor(request: FastifyRequest, { routes, context, access }: Omit<Options, 'renderer' | 'theme'>): Ask {
  const { generations } = context;
  const generation = generations.isOpen() ? generations.current() : null;
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
      if (error instanceof Error && 'forReader' in error && 'statusCode' in error)
        return { status: Number(error.statusCode), detail: error.message };
      throw error;
    }
  };
}

/** The pages on which people write. */
export function deskPages(app: FastifyInstance, { renderer, theme, ...parts }: Options) {
  for (const path of deskPaths)
    app.get(path, { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
      if (renderer === null) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
      await parts.context.written.refresh();
      const page = renderer.render({
        address: renderer.plainAddress(request.url),
        ask: askFor(request, parts),
        today: today(),
        embedders: [],
        theme,
      });
      const answer = await makeAnswer(page.html, {
        type: 'text/html; charset=utf-8',
        cacheControl: 'private, no-store',
        generation: 'eigen',
        often: false,
        headers: { 'content-security-policy': pagePolicy(page) },
      });
      return sendAnswer(request, reply.code(page.status), answer);
    });
}

import type { FastifyInstance } from 'fastify';
import type { Route } from '../answers/route.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import type { Generations } from '../generation/generations.ts';
import type { InTurn } from '../pages/in-turn.ts';
import type { Renderer } from '../pages/page-renderer.ts';
import type { SendPage } from '../pages/page-sender.ts';
import { madeFigures } from './made-figures.ts';
import { figureForms } from './write-figure.ts';

/** '/figuren/begroting/jaar.csv': what stands before the form is the stable address of the figure. */
const download = new RegExp(`^(.+)\\.(${figureForms.join('|')})$`);

/** `renderer` is null when nothing was built. */
export type FiguresOptions = {
  renderer: Renderer | null;
  generations: Generations;
  routes: readonly Route[];
  sendPage: SendPage;
  inTurn: InTurn;
};

/** Figures at their stable addresses: as a page, and with a form behind it as a download with the same choices. */
export function figures(app: FastifyInstance, { renderer, generations, routes, sendPage, inTurn }: FiguresOptions) {
  const made = renderer === null ? null : madeFigures(renderer, { routes, inTurn });
  app.get('/figuren/*', { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    const [path = '', ...choices] = request.url.split('?');
    const [, figure, form] = download.exec(path) ?? [];
    if (made === null || figure === undefined || form === undefined) return sendPage(request, reply, request.url);
    const address = [figure, ...choices].join('?');
    return sendAnswer(request, reply, await made(address, form, generations.current()));
  });
}

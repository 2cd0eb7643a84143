import type { FastifyInstance } from 'fastify';
import type { Route } from '../answers/route.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import type { Generations } from '../generation/generations.ts';
import type { PageMaker } from '../pages/page-maker.ts';
import type { SendPage } from '../pages/page-sender.ts';
import { madeFigures } from './made-figures.ts';
import { figureForms } from './write-figure.ts';

/** '/figuren/begroting/jaar.csv': what stands before the form is the stable address of the figure. */
const download = new RegExp(`^(.+)\\.(${figureForms.join('|')})$`);

/** `maker` is null when nothing was built. */
export type FiguresOptions = {
  maker: PageMaker | null;
  generations: Generations;
  routes: readonly Route[];
  sendPage: SendPage;
};

/** Figures at their stable addresses: as a page, and with a form behind it as a download with the same choices. */
export function figures(app: FastifyInstance, { maker, generations, routes, sendPage }: FiguresOptions) {
  const made = maker === null ? null : madeFigures(maker, routes);
  if (made !== null) generations.beforeNext((next) => made.makeBefore(generations.current(), next));
  app.get('/figuren/*', { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    const [path = '', ...choices] = request.url.split('?');
    const [, figure, form] = download.exec(path) ?? [];
    if (made === null || figure === undefined || form === undefined) return sendPage(request, reply, request.url);
    const address = [figure, ...choices].join('?');
    return sendAnswer(request, reply, await made.download(address, form, generations.current()));
  });
}

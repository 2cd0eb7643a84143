import type { FastifyInstance } from 'fastify';
import type { Route } from '../answers/route.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { forResidents } from '../cycle/read-by.ts';
import type { Generation } from '../generation/generation.ts';
import type { Generations } from '../generation/generations.ts';
import { askOf } from '../pages/ask-of.ts';
import type { PageMaker } from '../pages/page-maker.ts';
import type { SendPage } from '../pages/page-sender.ts';
import { today } from '../pages/today.ts';
import { madeFigures } from './made-figures.ts';
import { figureForms } from './write-figure.ts';

const download = new RegExp(`^(/figuren/.+)\\.(${figureForms.join('|')})$`);

/** '/figuren/begroting/jaar.csv?jaar=2023': what stands before the form is the stable address of the figure; null for what is no download. */
export function readDownload(url: string): { address: string; form: string } | null {
  const [path = '', ...choices] = url.split('?');
  const [, figure, form] = download.exec(path) ?? [];
  return figure === undefined || form === undefined ? null : { address: [figure, ...choices].join('?'), form };
}

/** `maker` is null when nothing was built. */
export type FiguresOptions = {
  maker: PageMaker | null;
  generations: Generations;
  routes: readonly Route[];
  sendPage: SendPage;
};

/** Figures at their stable addresses: as a page, and with a form behind it as a download with the same choices. */
export function figures(app: FastifyInstance, { maker, generations, routes, sendPage }: FiguresOptions) {
  const made = maker === null ? null : madeFigures(maker);
  const stateOf = (generation: Generation) => {
    const { release } = generation;
    // One for everybody who asks.
    return { release, ask: askOf(forResidents(generation), routes, ''), today: today(), mark: release.generation };
  };
  if (made !== null) generations.beforeNext((next) => made.makeBefore(generations.current().release, stateOf(next)));
  app.get('/figuren/*', { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    const asked = readDownload(request.url);
    if (made === null || asked === null) return sendPage(request, reply, request.url);
    const { address, form } = asked;
    return sendAnswer(request, reply, await made.download(address, form, stateOf(generations.current())));
  });
}

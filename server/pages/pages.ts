import type { FastifyInstance } from 'fastify';
import type { Answer } from '../answers/answer.ts';
import type { Route } from '../answers/route.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { noDataYet, type Generations } from '../generation/generations.ts';
import { isApi } from '../headers.ts';
import { problem } from '../problems.ts';
import { madePages } from './made-pages.ts';
import type { RenderPage } from './page-renderer.ts';

/** '/assets/x.js', and not the page of goal '3.2'. */
const namesFile = /\.[a-z]\w*$/i;

export type PagesOptions = {
  files: ReadonlyMap<string, Answer>;
  /** Null when nothing was built. */
  render: RenderPage | null;
  generations: Generations;
  routes: readonly Route[];
};

/** The pages: a built file by its address, and a page made from the release for every other. */
export function pages(app: FastifyInstance, { files, render, generations, routes }: PagesOptions) {
  const made = render === null ? null : madePages(render, routes);

  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const file = files.get(path);
    if (file !== undefined) return sendAnswer(request, reply, file);
    if (isApi(request.url) || namesFile.test(path)) throw problem(404, `Op ${path} staat niets.`);
    if (made === null) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
    const generation = generations.isOpen() ? generations.current() : null;
    const { status, answer } = await made(request.url, generation, noDataYet);
    reply.code(status);
    return sendAnswer(request, reply, answer);
  });
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Answer } from '../answers/answer.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { isApi } from '../headers.ts';
import { problem } from '../problems.ts';
import type { SendPage } from './page-sender.ts';

/** '/assets/x.js', and not the page of goal '3.2'. */
const namesFile = /\.[a-z]\w*$/i;

/** Somebody who follows a link, and not a program or a page that lacks one of its parts. */
const isReader = ({ headers }: FastifyRequest) => headers.accept?.includes('text/html') === true;

export type PagesOptions = { files: ReadonlyMap<string, Answer>; sendPage: SendPage };

/** The pages: a built file by its address, and a page made from the release for every other. */
export function pages(app: FastifyInstance, { files, sendPage }: PagesOptions) {
  // The same at every municipality, and no figure in any: who signs in needs them too.
  for (const [url, file] of files)
    app.get(url, { schema: { hide: true }, config: { action: 'vrij' } }, async (request, reply) =>
      sendAnswer(request, reply, file),
    );
  app.get('/*', { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    if (isApi(request.url) || (namesFile.test(path) && !isReader(request)))
      throw problem(404, `Op ${path} staat niets.`);
    return sendPage(request, reply, request.url);
  });
}

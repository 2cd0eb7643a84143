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
  app.get('/*', { schema: { hide: true }, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const file = files.get(path);
    if (file !== undefined) return sendAnswer(request, reply, file);
    if (isApi(request.url) || (namesFile.test(path) && !isReader(request)))
      throw problem(404, `Op ${path} staat niets.`);
    return sendPage(request, reply, request.url);
  });
}

import type { FastifyInstance } from 'fastify';
import type { Answer } from '../answers/answer.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import type { Generations } from '../generation/generations.ts';
import { isApi } from '../headers.ts';
import { problem } from '../problems.ts';

/** '/assets/x.js', and not the page of goal '3.2'. */
const namesFile = /\.[a-z]\w*$/i;

/** The pages: a built file by its address, and index.html for every address that the pages themselves know. */
export function pages(app: FastifyInstance, files: ReadonlyMap<string, Answer>, generations: Generations) {
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const file = files.get(path);
    if (file !== undefined) return sendAnswer(request, reply, file);
    if (isApi(request.url) || namesFile.test(path)) throw problem(404, `Op ${path} staat niets.`);
    const index = files.get('/index.html');
    if (index === undefined) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
    // The pages say in words what the API answers while there are no figures.
    if (!generations.isOpen()) reply.code(503);
    return sendAnswer(request, reply, index);
  });
}

import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Answer } from '../answers/answer.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import type { Generations } from '../generation/generations.ts';
import { isApi } from '../headers.ts';
import { problem } from '../problems.ts';

/** The pages: a built file by its address, and index.html for every address that the pages themselves know. */
export function pages(app: FastifyInstance, files: ReadonlyMap<string, Answer>, generations: Generations) {
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    const [path = '/'] = request.url.split('?');
    const file = files.get(path);
    if (file !== undefined && path !== '/index.html') return sendAnswer(request, reply, file);
    if (isApi(request.url) || extname(path) !== '') throw problem(404, `Op ${path} staat niets.`);
    generations.current();
    const index = files.get('/index.html');
    if (index === undefined) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
    return sendAnswer(request, reply, index);
  });
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../answers/route.ts';
import { sendAnswer } from '../answers/send-answer.ts';
import { forResidents, type ReadBy } from '../cycle/read-by.ts';
import { noDataYet, type Generations } from '../generation/generations.ts';
import { problem } from '../problems.ts';
import { madePages } from './made-pages.ts';
import type { PageMaker } from './page-maker.ts';

/** Sends the page at an address. Rejects with a 503 problem when nothing was built. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply, address: string) => Promise<unknown>;

/** `maker` is null when nothing was built. */
type Options = {
  maker: PageMaker | null;
  generations: Generations;
  routes: readonly Route[];
  asRead: ReadBy;
  embedders: readonly string[];
  theme: string | null;
};

/** Sends pages made from the generation in force, with what who asks may read. */
export function pageSender({ maker, generations, asRead, ...options }: Options): SendPage {
  const made = maker === null ? null : madePages(maker, options);
  if (made !== null)
    generations.beforeNext(async (next) => {
      await made.makeBefore(forResidents(generations.current()), forResidents(next));
      await made.makeBefore(generations.current(), next);
    });
  return async (request, reply, address) => {
    if (made === null) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
    const generation = generations.isOpen() ? asRead(request, generations.current()) : null;
    const { status, answer } = await made.pageAt(address, generation, noDataYet);
    reply.code(status);
    return sendAnswer(request, reply, answer);
  };
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../answers/route.ts';
import type { ReadBy } from '../cycle/read-by.ts';
import { noDataYet, type Generations } from '../generation/generations.ts';
import { pagePolicy } from '../headers.ts';
import { problem } from '../problems.ts';
import { askOf } from './ask-of.ts';
import type { PageMaker } from './page-maker.ts';
import type { Ask } from './page-renderer.ts';
import { today } from './today.ts';

/** What a page shows, by the address at which the page asks for it. */
type OwnAnswers = {
  answers: Readonly<Record<string, unknown>>;
  /** Whether it may show what stands in the release, such as the name of the municipality. */
  figures: boolean;
};

/** A page that asks as any page does, and is told what this reader may read; its status is that of what it asks for. */
type AskedPage = { ask: Ask };

export type OwnPage = {
  /** Which page, with the choices that it reads from its address. */
  address: string;
} & ((OwnAnswers & { status?: number }) | AskedPage);

/**
 * Sends a page that is made for whoever asks, and kept nowhere. It goes out uncompressed: it holds the token of a session beside
 * words that somebody else may have chosen (BREACH).
 */
export type SendOwnPage = (request: FastifyRequest, reply: FastifyReply, page: OwnPage) => Promise<unknown>;

type Options = {
  maker: PageMaker | null;
  generations: Generations;
  routes: readonly Route[];
  asRead: ReadBy;
  theme: string | null;
};

export function ownPageSender({ maker, generations, routes, asRead, theme }: Options): SendOwnPage {
  const askAlso = (request: FastifyRequest, { answers, figures }: OwnAnswers): Ask => {
    const generation = generations.isOpen() ? asRead(request, generations.current()) : null;
    const released = askOf(generation, routes, noDataYet);
    return (asked) => {
      if (Object.hasOwn(answers, asked)) return { body: answers[asked] };
      return figures ? released(asked) : { status: 401, detail: 'Meld u eerst aan.' };
    };
  };

  return async (request, reply, page) => {
    if (maker === null) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
    const made = await maker.render({
      address: maker.plainAddress(page.address),
      ask: 'ask' in page ? page.ask : askAlso(request, page),
      today: today(),
      embedders: [],
      theme,
    });
    return reply
      .code('ask' in page ? made.status : (page.status ?? 200))
      .header('content-security-policy', pagePolicy(made))
      .header('cache-control', 'private, no-store')
      .header('vary', 'authorization, cookie, accept')
      .header('content-type', 'text/html; charset=utf-8')
      .send(made.html);
  };
}

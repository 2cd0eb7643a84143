import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Route } from '../answers/route.ts';
import { noDataYet, type Generations } from '../generation/generations.ts';
import { pagePolicy } from '../headers.ts';
import { problem } from '../problems.ts';
import { askOf } from './ask-of.ts';
import type { Renderer } from './page-renderer.ts';
import { today } from './today.ts';

export type OwnPage = {
  /** Which page, with the choices that it reads from its address. */
  address: string;
  status?: number;
  /** What it shows, by the address at which the page asks for it. */
  answers: Readonly<Record<string, unknown>>;
  /** Whether it may show what stands in the release, such as the name of the municipality. */
  figures: boolean;
};

/**
 * Sends a page that is made for whoever asks, and kept nowhere. It goes out uncompressed: it holds the token of a session beside
 * words that somebody else may have chosen (BREACH).
 */
export type SendOwnPage = (request: FastifyRequest, reply: FastifyReply, page: OwnPage) => Promise<unknown>;

type Options = { renderer: Renderer | null; generations: Generations; routes: readonly Route[]; theme: string | null };

export function ownPageSender({ renderer, generations, routes, theme }: Options): SendOwnPage {
  return async (_request, reply, { address, status = 200, answers, figures }) => {
    if (renderer === null) throw problem(503, 'De paginas zijn nog niet gebouwd. Start het dashboard met: npm start');
    const released = askOf(generations.isOpen() ? generations.current() : null, routes, noDataYet);
    const { html, styleHash, scriptHash } = renderer.render({
      address,
      ask: (asked) => {
        if (Object.hasOwn(answers, asked)) return { body: answers[asked] };
        return figures ? released(asked) : { status: 401, detail: 'Meld u eerst aan.' };
      },
      today: today(),
      embedders: [],
      theme,
    });
    return reply
      .code(status)
      .header('content-security-policy', pagePolicy({ styleHash, scriptHash }))
      .header('cache-control', 'private, no-store')
      .header('vary', 'authorization, cookie, accept')
      .header('content-type', 'text/html; charset=utf-8')
      .send(html);
  };
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SendOwnPage } from '../../pages/own-page.ts';
import type { Access } from '../access.ts';
import { may } from '../matrix.ts';

/** The pages that are made for whoever asks (web/src/server/routes.tsx). */
type Address =
  | '/aanmelden'
  | '/account'
  | '/beheer/sessies'
  | '/beheer/logboek'
  | '/leveren'
  | '/berichten'
  | '/geen-toegang';

type Shown = { address: Address; answers: Readonly<Record<string, unknown>>; status?: number };

/** Sends one of those pages with what it shows; a page of somebody who may not read figures holds none. */
export const ownPageOf =
  (access: Access, send: SendOwnPage) => (request: FastifyRequest, reply: FastifyReply, shown: Shown) => {
    const role = access.who(request)?.role ?? 'inwoner';
    const figures = may(role, 'cijfers lezen') && (role !== 'inwoner' || access.publicView);
    return send(request, reply, { ...shown, figures });
  };

export type OwnPageOf = ReturnType<typeof ownPageOf>;

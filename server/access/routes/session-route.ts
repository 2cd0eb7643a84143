import { problemResponse } from '../../answers/problem-response.ts';
import type { FastifyInstance } from 'fastify';
import { NoQuery } from '../../contract/queries.ts';
import type { Access } from '../access.ts';
import { SessionAnswer } from '../contract.ts';
import type { NoticeReaders } from '../../notices/notice-readers.ts';
import { actions, may } from '../matrix.ts';
import { roleNames } from '../roles.ts';
import type { Cookies } from '../sign-in/cookies.ts';

type Options = { access: Access; cookies: Cookies; demonstration: boolean; told: NoticeReaders };

const summary = 'Wie is aangemeld, en in welke rol';

/** GET /v1/session: who is signed in, for the head of a page; it says nothing to who is not. */
export function sessionRoute(app: FastifyInstance, { access, cookies, demonstration, told }: Options) {
  const schema = {
    operationId: 'getSession',
    summary,
    querystring: NoQuery,
    response: {
      200: { description: summary, content: { 'application/json': { schema: SessionAnswer } } },
      '4XX': problemResponse,
      '5XX': problemResponse,
    },
  };
  app.get('/v1/session', { schema, config: { action: 'vrij' } }, async (request, reply) => {
    const [actor, session] = [access.who(request), access.session(request)];
    if (session === null && cookies.hint.read(request) !== null) cookies.hint.clear(reply);
    const account =
      actor === null || session === null
        ? null
        : {
            name: actor.name,
            role: actor.role,
            roleName: roleNames[actor.role],
            csrf: session.csrf,
            demonstration,
            may: actions.filter((action) => may(actor.role, action)),
            newNotices: await told.countNew(session.subject),
          };
    const body: SessionAnswer = { account };
    return reply.header('cache-control', 'private, no-store').header('vary', 'authorization, cookie').send(body);
  });
}

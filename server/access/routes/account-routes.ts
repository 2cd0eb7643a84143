import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { problem } from '../../problems.ts';
import type { Access } from '../access.ts';
import { accountId } from '../account-id.ts';
import type { RefusalAnswer, SessionsAnswer } from '../contract.ts';
import { actions, may, type Action } from '../matrix.ts';
import { roleNames, roles } from '../roles.ts';
import type { Sessions, Which } from '../sessions/sessions.ts';
import type { Cookies } from '../sign-in/cookies.ts';
import type { TellAudit } from '../tell-audit.ts';
import type { OwnPageOf } from './own-page-of.ts';

type Options = {
  access: Access;
  sessions: Sessions;
  cookies: Cookies;
  audit: TellAudit;
  page: OwnPageOf;
  demonstration: boolean;
};

const Ended = Type.Object({ sessie: Type.String({ pattern: '^([\\w\\-]{43}|alle)$' }) });

const forRole = (action: Action) => ({ schema: { hide: true }, config: { action } });
const ending = (action: Action) => ({ schema: { hide: true, body: Ended }, config: { action } });

/** The pages Mijn account and Sessies, what they end, and signing out. */
export function accountRoutes(
  app: FastifyInstance,
  { access, sessions, cookies, audit, page, demonstration }: Options,
) {
  /** Who asks with a session; a token has none to show or end. */
  const signedIn = (request: FastifyRequest) => {
    const [actor, session] = [access.who(request), access.session(request)];
    if (actor === null || session === null) throw problem(403, 'Wie met een token werkt, heeft geen sessie.');
    return { actor, session };
  };
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    address: '/account' | '/beheer/sessies',
    of: Which,
  ) => {
    const { actor, session } = signedIn(request);
    const { beeindigd } = request.query as { beeindigd?: unknown };
    const answer: SessionsAnswer = {
      name: actor.name,
      account: actor.account,
      roleName: roleNames[actor.role],
      csrf: session.csrf,
      demonstration,
      sessions: (await sessions.list(of)).map(({ handle, subject, name, role, origin, started_at, seen_at }) => ({
        handle,
        name,
        account: accountId(subject),
        roleName: roleNames[roles.find((one) => one === role) ?? 'inwoner'],
        origin,
        startedAt: started_at,
        seenAt: seen_at,
        own: handle === session.handle,
      })),
      manages: may(actor.role, 'sessies beheren'),
      actions: actions.filter((action) => may(actor.role, action)),
      ended: typeof beeindigd === 'string' && /^\d{1,4}$/.test(beeindigd) ? Number(beeindigd) : null,
    };
    return page(request, reply, { address, answers: { '/v1/sessions': answer } });
  };
  const leave = (reply: FastifyReply) => {
    cookies.session.clear(reply);
    cookies.hint.clear(reply);
    // What the browser kept of pages that not everybody may read.
    return reply
      .header('clear-site-data', '"cache"')
      .header('cache-control', 'no-store')
      .redirect('/aanmelden?afgemeld', 303);
  };
  const endThem = async (request: FastifyRequest, reply: FastifyReply, mine: boolean, back: string) => {
    const { actor, session } = signedIn(request);
    const { sessie } = request.body as Static<typeof Ended>;
    const which = { ...(mine && { subject: session.subject }), ...(sessie !== 'alle' && { handle: sessie }) };
    const ended = await sessions.end(which);
    for (const { handle } of ended)
      await audit(actor, { action: 'sessie beëindigen', object: `sessie/${handle}`, result: 'gelukt' });
    if (ended.some(({ handle }) => handle === session.handle)) return leave(reply);
    return reply.redirect(`${back}?beeindigd=${ended.length}`, 303);
  };
  app.get('/account', forRole('eigen account'), (request, reply) =>
    show(request, reply, '/account', { subject: signedIn(request).session.subject }),
  );
  app.post('/account/sessies', ending('eigen account'), (request, reply) => endThem(request, reply, true, '/account'));
  app.get('/beheer/sessies', forRole('sessies beheren'), (request, reply) =>
    show(request, reply, '/beheer/sessies', {}),
  );
  app.post('/beheer/sessies', ending('sessies beheren'), (request, reply) =>
    endThem(request, reply, false, '/beheer/sessies'),
  );
  // Where who looks for the page of a refusal is told what it is.
  app.get('/geen-toegang', { schema: { hide: true }, config: { action: 'vrij' } }, (request, reply) => {
    const answer: RefusalAnswer = { detail: 'Deze pagina laat zien dat iets niet mag. Er is nu niets geweigerd.' };
    return page(request, reply, { address: '/geen-toegang', answers: { '/v1/refusal': answer } });
  });
  app.post('/afmelden', forRole('eigen account'), async (request, reply) => {
    const { actor, session } = signedIn(request);
    await sessions.end({ handle: session.handle });
    await audit(actor, { action: 'afmelden', object: `sessie/${session.handle}`, result: 'gelukt' });
    return leave(reply);
  });
}

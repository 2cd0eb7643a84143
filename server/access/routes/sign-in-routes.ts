import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { problem } from '../../problems.ts';
import type { Access } from '../access.ts';
import type { SignInAnswer } from '../contract.ts';
import { accountRoles, roleNames } from '../roles.ts';
import { cameThroughProxy } from '../sign-in/came-through-proxy.ts';
import { returnAddress } from '../sign-in/return-address.ts';
import type { TellAudit } from '../tell-audit.ts';
import type { OpenSessionFor } from './open-session.ts';
import type { OwnPageOf } from './own-page-of.ts';

type Options = {
  access: Access;
  kind: SignInAnswer['kind'];
  page: OwnPageOf;
  openSession: OpenSessionFor;
  audit: TellAudit;
  signOutUrl(): Promise<URL | null>;
};

/** Sends the page Aanmelden, with why it is shown. */
export type SendSignIn = (
  request: FastifyRequest,
  reply: FastifyReply,
  message: SignInAnswer['message'],
  status: number,
) => Promise<unknown>;

const Chosen = Type.Object({ rol: Type.Enum([...accountRoles]), terug: Type.Optional(Type.String()) });

/** The page /aanmelden, and the demonstration in which whoever opens the dashboard chooses a role. */
export function signInRoutes(
  app: FastifyInstance,
  { access, kind, page, openSession, audit, signOutUrl }: Options,
): SendSignIn {
  const send: SendSignIn = async (request, reply, message, status) => {
    const { terug } = request.query as { terug?: unknown };
    const goodbye = message === 'afgemeld' && kind === 'oidc' ? await signOutUrl() : null;
    const answer: SignInAnswer = {
      kind,
      returnTo: returnAddress(terug),
      message,
      roles: kind === 'demonstratie' ? accountRoles.map((role) => ({ role, name: roleNames[role] })) : [],
      csrf: access.session(request)?.csrf ?? null,
      signOutUrl: goodbye?.href ?? null,
    };
    return page(request, reply, { address: '/aanmelden', answers: { '/v1/sign-in': answer }, status });
  };

  app.get('/aanmelden', { schema: { hide: true }, config: { action: 'vrij' } }, (request, reply) => {
    if (kind === 'demonstratie' && cameThroughProxy(request)) return send(request, reply, 'via een proxy', 403);
    return send(request, reply, 'afgemeld' in (request.query as object) ? 'afgemeld' : null, 200);
  });

  if (kind !== 'demonstratie') return send;
  app.post(
    '/aanmelden',
    { schema: { hide: true, body: Chosen }, config: { action: 'vrij' } },
    async (request, reply) => {
      if (cameThroughProxy(request)) {
        const actor = { name: 'onbekend', role: 'inwoner', origin: request.ip };
        await audit(actor, { action: 'aanmelden', object: 'demonstratie', result: 'geweigerd' });
        throw problem(403, 'De demonstratie werkt alleen op dit apparaat, niet via een proxy of een ander adres.');
      }
      // Fastify has checked it against the schema; the schema takes no other role.
      const { rol, terug } = request.body as Static<typeof Chosen>;
      const role = accountRoles.find((one) => one === rol) ?? 'raad';
      const name = `Demonstratie (${roleNames[role]})`;
      const email = `${role}@demonstratie.example`;
      await openSession(request, reply, { subject: `demonstratie|${role}`, name, role, providerSid: null, email });
      return reply.redirect(returnAddress(terug), 303);
    },
  );
  return send;
}

import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import type { BegunSignIns } from '../sessions/begun-sign-ins.ts';
import type { Sessions, Which } from '../sessions/sessions.ts';
import type { LogoutMessage } from '../sign-in/check-logout-token.ts';
import type { TellAudit } from '../tell-audit.ts';

type Options = {
  sessions: Sessions;
  begun: BegunSignIns;
  checkToken(token: string): Promise<LogoutMessage>;
  audit: TellAudit;
};

const Body = Type.Object({ logout_token: Type.String({ minLength: 1, maxLength: 10_000 }) });

/** POST /aanmelden/afmelding: the provider says that somebody signed out, and that one's sessions end (Back-Channel Logout 1.0). */
export function backChannelRoute(app: FastifyInstance, { sessions, begun, checkToken, audit }: Options) {
  app.post(
    '/aanmelden/afmelding',
    // Another program writes here, with a token that the provider signed.
    { schema: { hide: true, body: Body }, config: { action: 'vrij', sameOrigin: false } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const actor = { name: 'aanmelddienst', role: 'inwoner', origin: request.ip };
      const { logout_token: token } = request.body as Static<typeof Body>;
      const message = await checkToken(token).catch(() => null);
      if (message === null || !(await begun.isNew(message.message))) {
        const object = message === null ? 'ongeldig bericht' : 'herhaald bericht';
        await audit(actor, { action: 'afmelden door aanmelddienst', object, result: 'geweigerd' });
        return reply.code(400).send({ error: 'invalid_request' });
      }
      for (const { handle } of await sessions.end(whichOf(message)))
        await audit(actor, { action: 'afmelden door aanmelddienst', object: `sessie/${handle}`, result: 'gelukt' });
      return reply.code(200).send();
    },
  );
}

/** With a session at the provider that one alone; else all sessions of the account. */
const whichOf = ({ subject, providerSid }: LogoutMessage): Which => ({
  ...(subject !== null && { subject }),
  ...(providerSid !== null && { provider_sid: providerSid }),
});

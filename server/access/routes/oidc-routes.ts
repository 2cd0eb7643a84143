import type { FastifyInstance } from 'fastify';
import type { OidcConfig } from '../../config/sign-in-config.ts';
import { accountId } from '../account-id.ts';
import type { BegunSignIns } from '../sessions/begun-sign-ins.ts';
import type { Cookies } from '../sign-in/cookies.ts';
import { callbackPath, type OidcProvider } from '../sign-in/oidc-provider.ts';
import { returnAddress } from '../sign-in/return-address.ts';
import { emailOfClaims } from '../sign-in/email-of-claims.ts';
import { roleOfClaims } from '../sign-in/role-of-claims.ts';
import type { TellAudit } from '../tell-audit.ts';
import type { OpenSessionFor } from './open-session.ts';
import type { SendSignIn } from './sign-in-routes.ts';

type Options = {
  config: OidcConfig;
  provider: OidcProvider;
  begun: BegunSignIns;
  cookies: Cookies;
  openSession: OpenSessionFor;
  sendSignIn: SendSignIn;
  audit: TellAudit;
  /** Tells the operator why a sign-in failed, without tokens or codes. */
  say(line: string): void;
};

const page = { schema: { hide: true }, config: { action: 'vrij' } } as const;

/** Signing in at the provider: there, and back with a code. */
export function oidcRoutes(app: FastifyInstance, options: Options) {
  const { config, provider, begun, cookies, openSession, sendSignIn, audit, say } = options;

  app.get('/aanmelden/begin', page, async (request, reply) => {
    const { terug } = request.query as { terug?: unknown };
    const { url, state, nonce, verifier } = await provider.begin().catch((error: unknown) => {
      say(`De aanmelddienst is niet te bereiken: ${codeOf(error)}`);
      return { url: null, state: '', nonce: '', verifier: '' };
    });
    if (url === null) return sendSignIn(request, reply, 'onbereikbaar', 503);
    cookies.signIn.set(reply, await begun.keep({ state, nonce, verifier, return_to: returnAddress(terug) }));
    return reply.header('cache-control', 'private, no-store').redirect(url.href, 303);
  });

  app.get(callbackPath, page, async (request, reply) => {
    const stranger = { name: 'onbekend', role: 'inwoner', origin: request.ip };
    const secret = cookies.signIn.read(request);
    const was = secret === null ? null : await begun.take(secret);
    cookies.signIn.clear(reply);
    if (was === null) {
      await audit(stranger, { action: 'aanmelden', object: 'verlopen of al gebruikt', result: 'mislukt' });
      return sendSignIn(request, reply, 'verlopen', 400);
    }
    const claims = await provider.finish(new URL(request.url, config.publicUrl), was).catch((error: unknown) => {
      say(`Een aanmelding is mislukt: ${codeOf(error)}`);
      return null;
    });
    if (claims === null) {
      await audit(stranger, { action: 'aanmelden', object: 'antwoord van de aanmelddienst', result: 'mislukt' });
      return sendSignIn(request, reply, 'mislukt', 400);
    }
    const { iss, sub, sid, name, preferred_username: userName } = claims;
    const shownName = [name, userName, sub].find((one) => typeof one === 'string' && one !== '') as string;
    const subject = `${iss}|${sub}`;
    const role = roleOfClaims(claims, config.roleClaim, config.roles);
    if (role === null) {
      const actor = { name: shownName, role: 'inwoner', origin: request.ip, account: accountId(subject) };
      await audit(actor, { action: 'aanmelden', object: 'geen rol', result: 'geweigerd' });
      return sendSignIn(request, reply, 'geen rol', 403);
    }
    const account = { subject, name: shownName.slice(0, 120), role };
    const email = emailOfClaims(claims);
    await openSession(request, reply, { ...account, providerSid: typeof sid === 'string' ? sid : null, email });
    return reply.header('cache-control', 'private, no-store').redirect(was.return_to, 303);
  });
}

/** What went wrong as a code of the library or of the system: its words may hold what the browser sent. */
const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'onbekend';
  const { cause } = error;
  const inner = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `${'code' in error ? String(error.code) : error.name}${inner}`;
};

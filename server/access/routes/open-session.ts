import type { FastifyReply, FastifyRequest } from 'fastify';
import { accountId } from '../account-id.ts';
import type { Role } from '../roles.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Cookies } from '../sign-in/cookies.ts';
import type { NoticeReaders } from '../../notices/notice-readers.ts';
import type { TellAudit } from '../tell-audit.ts';

type Account = { subject: string; name: string; role: Role; providerSid: string | null; email: string | null };
type Options = { sessions: Sessions; cookies: Cookies; audit: TellAudit; told: NoticeReaders };

/** Begins the session of who has just signed in. */
export type OpenSessionFor = (request: FastifyRequest, reply: FastifyReply, account: Account) => Promise<void>;

/**
 * The secret of a session is made at the moment of signing in and never taken from the browser, and what the browser had before ends
 * (fixation). Told to the audit first: where that cannot be written, nobody signs in.
 */
export const openSessionFor =
  ({ sessions, cookies, audit, told }: Options): OpenSessionFor =>
  async (request, reply, { subject, name, role, providerSid, email }) => {
    const earlier = cookies.session.read(request);
    const found = earlier === null ? null : await sessions.find(earlier);
    const account = accountId(subject);
    const actor = { name, role, origin: request.ip, account };
    await audit(actor, { action: 'aanmelden', object: `account/${account}`, result: 'gelukt' });
    if (found !== null) await sessions.end({ handle: found.handle });
    const secret = await sessions.start({ subject, name, role, origin: request.ip, provider_sid: providerSid });
    await told.signedIn({ subject, name, role, email });
    cookies.session.set(reply, secret);
    cookies.hint.set(reply, 'ja');
  };

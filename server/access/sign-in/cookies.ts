import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie of ours: what the browser has, and how to give and take it. */
export type OurCookie = {
  read(request: FastifyRequest): string | null;
  set(reply: FastifyReply, value: string): void;
  clear(reply: FastifyReply): void;
};

export type Cookies = {
  /** Holds the secret of the session. */
  session: OurCookie;
  /** Holds the secret of a sign-in that has begun. */
  signIn: OurCookie;
  /** 'ja' while somebody is signed in: a page then asks who (web), and a resident's page asks nothing. */
  hint: OurCookie;
};

/**
 * The cookies of who signs in. Over TLS with the prefix `__Host-`, which a browser takes from this host alone (RFC 6265bis); on
 * plain http, which is for this machine, that prefix cannot be. `Lax`: a link in a mail arrives signed in, a form elsewhere does not.
 */
export function cookiesOf(secure: boolean): Cookies {
  const one = (plainName: string, more: { httpOnly: boolean; maxAge?: number }): OurCookie => {
    const name = secure ? `__Host-${plainName}` : plainName;
    const options = { path: '/', secure, sameSite: 'lax' as const, ...more };
    return {
      read: ({ cookies }) => cookies[name] ?? null,
      set: (reply, value) => void reply.setCookie(name, value, options),
      clear: (reply) => void reply.clearCookie(name, options),
    };
  };
  return {
    session: one('sessie', { httpOnly: true }),
    signIn: one('aanmelding', { httpOnly: true, maxAge: 600 }),
    hint: one('aangemeld', { httpOnly: false }),
  };
}

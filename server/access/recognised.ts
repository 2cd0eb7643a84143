import type { FastifyRequest } from 'fastify';
import type { Actor } from '../journal/actor.ts';
import type { Role } from './roles.ts';

/** Somebody with an account, in one role. */
export type KnownActor = Actor & { role: Role };

/** Who asks, of which account, and by which session; a token has none. */
export type Recognised = { actor: KnownActor & { account: string }; session: OpenSession | null };

/** What of a session the rest of the server needs; its secret id is not among it. */
export type OpenSession = {
  /** Names the session in lists and addresses, and opens nothing. */
  handle: string;
  /** The account that is signed in, as its provider knows it. */
  subject: string;
  /** Must come along with all that is written (CSRF). */
  csrf: string;
};

/** One way of telling who asks; null when this way says nothing of the request. */
export type Recogniser = (request: FastifyRequest) => Promise<Recognised | null>;

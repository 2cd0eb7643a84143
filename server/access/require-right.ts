import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from '../problems.ts';
import { readerOf } from './reader-of.ts';
import type { Reader } from './readers.ts';
import { rightsOf, type Right } from './rights.ts';

/** Gives the reader who asks, when the role of that reader has a right. */
export type RequireRight = (request: FastifyRequest, reply: FastifyReply) => Reader;

/**
 * The one place that decides who may read what is not for everybody. Whoever signs readers in some other way replaces the token
 * here; the routes know rights only. What comes after is kept by no cache (RFC 9111), whatever the outcome.
 * @throws a 403 problem where nobody has the right, a 401 problem without a token that is somebody's.
 */
export const requireRight =
  (readers: readonly Reader[], right: Right): RequireRight =>
  (request, reply) => {
    reply.header('cache-control', 'private, no-store').header('vary', 'authorization, accept');
    if (!readers.some((reader) => has(reader, right)))
      throw problem(403, 'Rijnummers zijn hier niet in te zien: de beheerder heeft niemand dat recht gegeven.');
    const reader = readerOf(readers, request.headers.authorization);
    if (reader === null) {
      reply.header('www-authenticate', 'Bearer realm="rijnummers"');
      throw problem(
        401,
        request.headers.authorization === undefined
          ? 'Rijnummers zijn alleen voor wie daar recht op heeft. Stuur uw token mee: Authorization: Bearer TOKEN.'
          : 'Dit token kennen wij niet. Controleer het, of vraag de beheerder om een nieuw token.',
      );
    }
    if (!has(reader, right)) throw problem(403, 'U hebt geen recht om rijnummers in te zien.');
    return reader;
  };

const has = ({ role }: Reader, right: Right): boolean => rightsOf[role].some((one) => one === right);

import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Says whether everybody who asks the same gets the same answer; where not, no cache keeps it. */
type KeepApart = (request: FastifyRequest, isForEverybody: boolean) => void;

/**
 * Answers differ by who asks (RFC 9111), and those that not everybody may have are kept nowhere. Bytes are made once, for all who may have
 * them, and carry what holds for a public answer; so that is put right as they go out, and no route can forget it.
 */
export function keepApart(app: FastifyInstance): KeepApart {
  const forEverybody = new WeakMap<FastifyRequest, boolean>();
  app.addHook('onSend', async (request, reply) => {
    const isPublic = forEverybody.get(request);
    if (isPublic === undefined) return;
    // Not even the reader's own browser keeps it: many share one.
    if (!isPublic) reply.header('cache-control', 'private, no-store');
    const varies = String(reply.getHeader('vary') ?? '').split(', ');
    reply.header('vary', [...new Set([...varies, 'authorization', 'cookie'])].filter((one) => one !== '').join(', '));
  });
  return (request, isForEverybody) => {
    // What was asked for one reader alone stays his.
    forEverybody.set(request, isForEverybody && forEverybody.get(request) !== false);
  };
}

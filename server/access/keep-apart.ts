import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Keeps the answer to a request out of every cache but the reader's own, whatever the route says of it. */
type KeepApart = (request: FastifyRequest, reply: FastifyReply) => void;

/**
 * Answers that not everybody may have, are `private` and differ by who asks (RFC 9111). Bytes are made once, for all who may have
 * them, and carry what holds for a public answer; so that is put right as they go out, and no route can forget it.
 */
export function keepApart(app: FastifyInstance): KeepApart {
  const apart = new WeakSet<FastifyRequest>();
  app.addHook('onSend', async (request, reply) => {
    if (!apart.has(request)) return;
    const kept = String(reply.getHeader('cache-control') ?? 'no-store');
    reply.header('cache-control', /\bprivate\b/.test(kept) ? kept : `private, ${kept.replace(/^public, /, '')}`);
    const varies = String(reply.getHeader('vary') ?? '').split(', ');
    reply.header('vary', [...new Set([...varies, 'authorization', 'cookie'])].filter((one) => one !== '').join(', '));
  });
  return (request, reply) => {
    apart.add(request);
    reply.header('cache-control', 'private, no-store');
  };
}

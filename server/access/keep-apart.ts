import type { FastifyInstance, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether the answer is the same for everybody who asks; null as long as nothing says so. */
    isForEverybody: boolean | null;
  }
}

/** Says whether everybody who asks the same gets the same answer; where not, no cache keeps it. */
type KeepApart = (request: FastifyRequest, isForEverybody: boolean) => void;

/** Our own answers say in few ways what they vary by: each is worked out once. */
const worked = new Map<string, string>();

/** What an answer varies by, and who asks besides. */
function byWhoAsks(vary: string): string {
  const before = worked.get(vary);
  if (before !== undefined) return before;
  const all = new Set([...vary.split(', '), 'authorization', 'cookie']);
  all.delete('');
  const after = [...all].join(', ');
  worked.set(vary, after);
  return after;
}

/**
 * Answers differ by who asks (RFC 9111), and those that not everybody may have are kept nowhere. Bytes are made once, for all who may have
 * them, and carry what holds for a public answer; so that is put right as they go out, and no route can forget it.
 */
export function keepApart(app: FastifyInstance): KeepApart {
  app.decorateRequest('isForEverybody', null);
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.isForEverybody !== null) {
      // Not even the reader's own browser keeps it: many share one.
      if (!request.isForEverybody) reply.header('cache-control', 'private, no-store');
      reply.header('vary', byWhoAsks(String(reply.getHeader('vary') ?? '')));
    }
    done(null, payload);
  });
  return (request, isForEverybody) => {
    // What was asked for one reader alone stays his.
    request.isForEverybody = isForEverybody && request.isForEverybody !== false;
  };
}

import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from './is-loopback-address.ts';
import { problem } from '../problems.ts';

/** Requests per minute. */
export type RateLimits = {
  /** Of one address; generous, because a council of forty sits behind one. */
  address: number;
  /** Of one account or token. */
  account: number;
  /** Whether a request from this device itself counts: only where a proxy stands on it and is believed. */
  loopback: boolean;
};

type Options = RateLimits & { whoIs(request: FastifyRequest): string | null };

const tooMany = 'U vraagt te veel achter elkaar. Wacht even en probeer het opnieuw.';

/** The networks that are followed at once; the one heard of longest ago makes room. */
const addresses = 10_000;

/**
 * Holds back who asks more than a reader can: first by address, before anything is looked up, then by account. Answers 429 with
 * Retry-After. Call `byAddress` before and `byAccount` after what recognises whoever asks.
 */
export async function holdBack(app: FastifyInstance, { address, account, loopback, whoIs }: Options) {
  await app.register(rateLimit, { global: false, cache: addresses });
  const minute = { timeWindow: 60_000, cache: addresses };
  const ofAddress = app.createRateLimit({ ...minute, max: address, keyGenerator: ({ ip }) => normalizeIP(ip, 64) });
  const ofAccount = app.createRateLimit({ ...minute, max: account, keyGenerator: (one) => whoIs(one) ?? '' });

  const hold = async (limit: typeof ofAddress, request: FastifyRequest, reply: FastifyReply) => {
    const { isAllowed, ...rest } = await limit(request);
    if (isAllowed || !('isExceeded' in rest) || !rest.isExceeded) return;
    reply.header('retry-after', String(rest.ttlInSeconds));
    throw problem(429, tooMany);
  };
  return {
    byAddress: async (request: FastifyRequest, reply: FastifyReply) => {
      if (loopback || !isLoopback(request.ip)) await hold(ofAddress, request, reply);
    },
    byAccount: async (request: FastifyRequest, reply: FastifyReply) => {
      if (whoIs(request) !== null) await hold(ofAccount, request, reply);
    },
  };
}

import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../../config/is-loopback.ts';

const ofProxies = ['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/** Whether a request came from beyond this machine, by what it says of itself: another host, or a trace of a proxy. */
export function cameThroughProxy({ headers, socket }: FastifyRequest): boolean {
  const { hostname } = URL.parse(`http://${headers.host ?? ''}`) ?? { hostname: '' };
  const from = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  return !isLoopback(hostname) || !isLoopback(from) || ofProxies.some((name) => headers[name] !== undefined);
}

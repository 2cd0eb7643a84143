import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { Answer, Encoding } from './answer.ts';

/** Sends ready bytes in the best coding the reader takes, or 304 when the reader has them. */
export function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer) {
  reply.headers(answer.headers);
  if (holds(request.headers['if-none-match'], answer.etag)) return reply.code(304).send();
  const encoding = chooseEncoding(request, answer);
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.header('content-type', answer.type).send(answer.bytes.get(encoding));
}

const opaque = (tag: string) => tag.trim().replace(/^W\//, '');

/** Weak comparison (RFC 9110, 8.8.3.2). */
function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => opaque(tag) === opaque(etag));
}

function chooseEncoding(request: FastifyRequest, { bytes }: Answer): Encoding {
  if (request.headers['accept-encoding'] === undefined) return 'identity';
  const accepted = new Negotiator(request).encodings([...bytes.keys()]);
  return [...bytes.keys()].find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

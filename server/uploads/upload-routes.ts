import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import type { Access } from '../access/access.ts';
import type { Action } from '../access/matrix.ts';
import type { OwnPageOf } from '../access/routes/own-page-of.ts';
import { NewUpload, Publication, Reading, type UploadsAnswer } from './contract.ts';
import type { Sender } from './upload.ts';
import { endings, largest, part } from './upload-limits.ts';
import type { Uploads } from './uploads.ts';

type Options = { uploads: Uploads; open: boolean; access: Access; page: OwnPageOf };

const Named = Type.Object({ id: Type.String({ maxLength: 64 }) });
const Part = Type.Object({ offset: Type.Integer({ minimum: 0, maximum: largest }) }, { additionalProperties: false });

const hidden = { hide: true } as const;
const sending = { action: 'leveren' } as const;
const json = 'application/json; charset=utf-8';

const send = (reply: FastifyReply, body: unknown) =>
  reply.header('cache-control', 'private, no-store').header('content-type', json).send(JSON.stringify(body));

/** The page on which files are delivered, and what it sends: docs/adr/0021. */
export async function uploadRoutes(app: FastifyInstance, { uploads, open, access, page }: Options) {
  const senderOf = async (request: FastifyRequest, reply: FastifyReply, action: Action): Promise<Sender> => {
    const actor = await access.require(request, reply, action);
    return { ...actor, owner: access.session(request)?.subject ?? `token|${actor.account ?? actor.name}` };
  };
  const answerFor = async (request: FastifyRequest, reply: FastifyReply): Promise<UploadsAnswer> => {
    const actor = await senderOf(request, reply, 'leveren');
    await uploads.sweep();
    const kept = await uploads.kept();
    return { open, largest, part, endings, items: uploads.list(actor, kept), kept };
  };

  app.get('/leveren', { schema: hidden, config: sending }, async (request, reply) =>
    page(request, reply, { address: '/leveren', answers: { '/v1/uploads': await answerFor(request, reply) } }),
  );
  app.get('/v1/uploads', { schema: hidden, config: sending }, async (request, reply) =>
    send(reply, await answerFor(request, reply)),
  );
  if (!open) return;

  app.post('/v1/uploads', { schema: { ...hidden, body: NewUpload }, config: sending }, async (request, reply) => {
    const actor = await senderOf(request, reply, 'leveren');
    return send(reply.code(201), await uploads.begin(actor, request.body as NewUpload));
  });
  app.delete('/v1/uploads/:id', { schema: { ...hidden, params: Named }, config: sending }, async (request, reply) => {
    const actor = await senderOf(request, reply, 'leveren');
    const { id } = request.params as { id: string };
    await uploads.remove(actor, id);
    return reply.code(204).header('cache-control', 'private, no-store').send();
  });
  const choosing = { schema: { ...hidden, params: Named, body: Reading }, config: sending };
  app.post('/v1/uploads/:id/reading', choosing, async (request, reply) => {
    const actor = await senderOf(request, reply, 'leveren');
    const { id } = request.params as { id: string };
    return send(reply.code(202), await uploads.read(actor, id, (request.body as Static<typeof Reading>).value));
  });
  const deciding = {
    schema: { ...hidden, params: Named, body: Publication },
    config: { action: 'levering beslissen' },
  } as const;
  for (const [address, decide] of [
    ['/v1/uploads/:id/publication', uploads.publish],
    // Whoever delivered it: what counts is of everybody.
    ['/v1/deliveries/:id/withdrawal', uploads.withdraw],
  ] as const)
    app.post(address, deciding, async (request, reply) => {
      const actor = await senderOf(request, reply, 'levering beslissen');
      const { id } = request.params as { id: string };
      return send(reply.code(202), await decide(actor, id, (request.body as { why: string }).why));
    });
  // Of its own, so that no other route takes bodies of this kind.
  await app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: part },
      (_request, body, done) => done(null, body),
    );
    const taking = { schema: { ...hidden, params: Named, querystring: Part }, config: sending, bodyLimit: part };
    scope.put('/v1/uploads/:id/parts', taking, async (request, reply) => {
      const actor = await senderOf(request, reply, 'leveren');
      const { id } = request.params as { id: string };
      const { offset } = request.query as { offset: number };
      const chunk = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return send(reply, await uploads.append(actor, id, Number(offset), chunk));
    });
  });
}

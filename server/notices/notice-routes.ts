import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Static } from 'typebox';
import type { Access } from '../access/access.ts';
import type { OwnPageOf } from '../access/routes/own-page-of.ts';
import { writeOver } from '../cycle/write-over.ts';
import type { Journal } from '../journal/database/open-journal.ts';
import { problem } from '../problems.ts';
import { noticeTexts } from '../texts/notices.ts';
import { choiceOf, usualChoice, type Choice } from './choices.ts';
import { NoticeForm, type NoticesAnswer } from './contract.ts';
import { readerId, type NoticeReaders } from './notice-readers.ts';
import { kindsOf } from './wants-mail.ts';

type Options = { access: Access; journal: Journal; readers: NoticeReaders; mails: boolean; page: OwnPageOf };

const own = { schema: { hide: true }, config: { action: 'eigen account' } } as const;

/** The page Berichten: what its reader is told of, and the switches. */
export function noticeRoutes(app: FastifyInstance, { access, journal, readers, mails, page }: Options) {
  const signedIn = (request: FastifyRequest) => {
    const [actor, session] = [access.who(request), access.session(request)];
    if (actor === null || session === null) throw problem(403, 'Wie met een token werkt, krijgt geen berichten.');
    return { actor, session, id: readerId(session.subject) };
  };

  const answerFor = async (request: FastifyRequest): Promise<NoticesAnswer> => {
    const { actor, session, id } = signedIn(request);
    const { choice, version } = await choiceOf(journal, id);
    const reader = await readers.find(session.subject);
    const [email, readAt] = [mails ? (reader?.email ?? null) : null, reader?.read_at ?? ''];
    const items = await readers.list(actor, choice);
    return {
      csrf: session.csrf,
      email,
      mailIs: !mails ? 'uit' : email === null ? 'geen adres' : 'aan',
      kinds: kindsOf(actor.role).map((kind) => ({
        kind,
        name: noticeTexts.kinds[kind],
        page: choice.page.includes(kind),
        mail: choice.mail.includes(kind),
      })),
      version,
      saved: 'bewaard' in (request.query as object),
      items: items.map(({ id: key, title, path, at }) => ({ id: key, title, path, at, isNew: at > readAt })),
    };
  };

  app.get('/berichten', own, async (request: FastifyRequest, reply: FastifyReply) => {
    const answer = await answerFor(request);
    await readers.haveRead(signedIn(request).id);
    return page(request, reply, { address: '/berichten', answers: { '/v1/notices': answer } });
  });
  app.post('/berichten', { ...own, schema: { hide: true, body: NoticeForm } }, async (request, reply) => {
    const { actor, id } = signedIn(request);
    // Fastify has checked it against the schema.
    const form = request.body as Static<typeof NoticeForm>;
    const chosen = (way: 'pagina' | 'mail') => usualChoice.page.filter((kind) => form[`${way}-${kind}`] === 'aan');
    const { choice: before } = await choiceOf(journal, id);
    // A switch that the page did not show stays as it was: that of another role, and of mail where none is sent.
    const hidden = (kind: Choice['mail'][number]) => !kindsOf(actor.role).includes(kind);
    const body: Choice = {
      page: [...chosen('pagina'), ...before.page.filter(hidden)],
      mail: mails ? [...chosen('mail'), ...before.mail.filter(hidden)] : before.mail,
    };
    const basedOn = form.versie === '' ? null : Number(form.versie);
    await writeOver(journal, actor, { kind: 'noticeChoice', id, body, basedOn });
    return reply.header('cache-control', 'private, no-store').redirect('/berichten?bewaard', 303);
  });
}

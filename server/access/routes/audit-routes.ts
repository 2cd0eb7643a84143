import { problemResponse } from '../../answers/problem-response.ts';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { Compile } from 'typebox/compile';
import { chooseFormat } from '../../answers/choose-format.ts';
import { writeCsv } from '../../answers/csv.ts';
import type { Tables } from '../../journal/database/tables.ts';
import type { Access } from '../access.ts';
import type { ChainState } from '../audit/chain-state.ts';
import { readAudit } from '../audit/read-audit.ts';
import { AuditAnswer, AuditFilters, type AuditPageAnswer } from '../contract.ts';
import type { TellAudit } from '../tell-audit.ts';
import type { OwnPageOf } from './own-page-of.ts';

type Options = { db: Kysely<Tables>; chain: ChainState; access: Access; audit: TellAudit; page: OwnPageOf };

const summary = 'Het logboek: wie wat deed, van waar, wanneer en met welk gevolg';
const schema = {
  operationId: 'getAudit',
  summary,
  security: [{ reader: [] }],
  querystring: AuditFilters,
  response: {
    200: {
      description: summary,
      content: { 'application/json': { schema: AuditAnswer }, 'text/csv': { schema: { type: 'string' } } },
    },
    '4XX': problemResponse,
    '5XX': problemResponse,
  },
};

const headings = ['regel', 'tijd', 'wie', 'account', 'rol', 'handeling', 'object', 'gevolg', 'herkomst', 'hash'];

const filterNames = ['actor', 'account', 'action', 'result', 'from', 'to'] as const;
const checkFilters = Compile(AuditFilters);

/** The page Logboek and its export as JSON and CSV. Who takes the export is itself a row of the audit. */
export function auditRoutes(app: FastifyInstance, { db, chain, access, audit, page }: Options) {
  app.get('/v1/audit', { schema, config: { action: 'audit lezen' } }, async (request, reply) => {
    const actor = await access.require(request, reply, 'audit lezen');
    await audit(actor, { action: 'audit lezen', object: '/v1/audit', result: 'gelukt' });
    // Fastify has checked it against the schema.
    const part = await readAudit(db, request.query as AuditFilters);
    if (chooseFormat(request) === 'csv')
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="logboek.csv"')
        .send(
          writeCsv(
            headings,
            part.items.map(({ seq, at, actor: wie, account, role, action, object, result, origin, hash }) => ({
              regel: seq,
              tijd: at,
              wie,
              account,
              rol: role,
              handeling: action,
              object,
              gevolg: result,
              herkomst: origin,
              hash,
            })),
          ),
        );
    const body: AuditAnswer = { ...part, chain: await chain() };
    return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(body));
  });

  app.get('/beheer/logboek', { schema: { hide: true }, config: { action: 'audit lezen' } }, async (request, reply) => {
    const asked = Object.fromEntries(
      Object.entries(request.query as Record<string, unknown>).filter(([, value]) => value !== ''),
    );
    // What is no filter is not there: a form sends empty fields, and an address may be mistyped.
    const filters = checkFilters.Check(asked) ? asked : {};
    const part = await readAudit(db, { ...filters, pageSize: '50' });
    const kept = filterNames.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const known = await db.selectFrom('audit').select('action').distinct().orderBy('action').execute();
    const answer: AuditPageAnswer = {
      ...part,
      chain: await chain(),
      filters: { actor: '', account: '', action: '', result: '', from: '', to: '', ...Object.fromEntries(kept) },
      search: new URLSearchParams(kept.map(([name, value]) => [name, value])).toString(),
      actions: known.map(({ action }) => action),
    };
    return page(request, reply, { address: '/beheer/logboek', answers: { '/v1/audit': answer } });
  });
}

import { problemResponse } from '../answers/problem-response.ts';
import type { FastifyInstance } from 'fastify';
import { Type, type Static } from 'typebox';
import type { Access } from '../access/access.ts';
import type { RowsOfFigure } from '../access/rows-of-figure.ts';
import type { TellAudit } from '../access/tell-audit.ts';
import { chooseFormat } from '../answers/choose-format.ts';
import { writeCsv } from '../answers/csv.ts';
import { FigureAddress } from '../contract/figure-address.ts';
import { Format } from '../contract/format.ts';
import { ProvenanceRows } from '../contract/provenance-rows.ts';
import type { Generations } from '../generation/generations.ts';
import { findIndicator } from '../views/find-indicator.ts';
import { provenanceOf } from '../views/provenance-of.ts';
import { rowsPage } from '../views/rows-page.ts';

const url = '/v1/indicators/:id/observations/:measure/:region/:period/:breakdown/:group/provenance/rows';

const Query = Type.Object(
  {
    page: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,5}$', description: 'vanaf 1; standaard 1' })),
    pageSize: Type.Optional(
      Type.String({ pattern: '^([1-9][0-9]{0,3}|10000)$', description: 'rijen per bladzijde; standaard 1000' }),
    ),
    format: Format,
  },
  { additionalProperties: false },
);

const summary = 'De rijnummers achter één cijfer, per levering: alleen voor wie daar recht op heeft';
const schema = {
  operationId: 'getProvenanceRows',
  summary,
  security: [{ reader: [] }],
  params: FigureAddress,
  querystring: Query,
  response: {
    200: {
      description: summary,
      content: { 'application/json': { schema: ProvenanceRows }, 'text/csv': { schema: { type: 'string' } } },
    },
    '4XX': problemResponse,
    '5XX': problemResponse,
  },
};

type Options = {
  generations: Generations;
  rowsOf: RowsOfFigure;
  access: Access;
  audit: TellAudit;
  /** Tells the operator who asked for which rows. */
  say(line: string): void;
};

/**
 * GET .../provenance/rows. Not one of the routes over the release: numbers of rows count rows, so they are made when somebody with
 * the right asks, have no ETag, and are kept nowhere (docs/adr/0016).
 */
export function provenanceRows(app: FastifyInstance, { generations, rowsOf, access, audit, say }: Options) {
  app.get(url, {
    schema,
    config: { action: 'rijnummers lezen' },
    // Before anything else of the question is looked at, so that what is not there is told of too.
    onRequest: async (request, reply) => {
      const actor = await access.require(request, reply, 'rijnummers lezen');
      const [object = '/'] = request.url.split('?');
      await audit(actor, { action: 'rijnummers lezen', object, result: 'gelukt' });
      say(`Rijnummers gevraagd door ${actor.name}: ${object}`);
    },
    handler: async (request, reply) => {
      // Fastify has checked both against the schemas of this route.
      const { id, ...figure } = request.params as Static<typeof FigureAddress>;
      const { page = '1', pageSize = '1000' } = request.query as Static<typeof Query>;
      const { release } = generations.current();
      const found = provenanceOf(release, findIndicator(release, id), figure);
      const { generation } = release;
      const traced = await rowsOf({ ...figure, indicator: found.indicator.id, generation });
      const body = rowsPage({ release, found, figure, traced, page: Number(page), pageSize: Number(pageSize) });
      if (chooseFormat(request) === 'json')
        return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(body));
      const rows = body.deliveries.flatMap(({ id: levering, fileName, sheet, rows: numbers }) =>
        numbers.map((rij) => ({ levering, bestand: fileName, blad: sheet, rij })),
      );
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="rijen-${body.indicator.id}-${figure.period}.csv"`)
        .send(writeCsv(['levering', 'bestand', 'blad', 'rij'], rows));
    },
  });
}

import { problemResponse } from '../../answers/problem-response.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Type, type Static } from 'typebox';
import { chooseFormat } from '../../answers/choose-format.ts';
import { Difference } from '../contract/difference.ts';
import { causes } from '../difference/causes.ts';
import { differenceOf } from '../difference/difference-of.ts';
import { namesIn } from '../difference/names.ts';
import { partsThatDiffer } from '../difference/parts-that-differ.ts';
import { totalsIn } from '../difference/totals.ts';
import { verdictsThatDiffer } from '../difference/verdicts-that-differ.ts';
import { writeDifference } from '../difference/write-difference.ts';
import type { Snapshot } from '../snapshot/open-snapshot.ts';
import { subjectOf } from '../subject.ts';
import { momentName } from '../texts-of.ts';
import type { CycleContext } from './context.ts';

const url = '/v1/snapshots/:id/diff/:other';
const summary = 'Wat er tussen twee bevroren momenten veranderde, per cijfer met de oorzaak';
const Query = Type.Object({
  indicator: Type.Optional(
    Type.String({
      description: "alleen deze indicator; 'begroting' voor bedragen, 'vergelijking' voor die per inwoner",
    }),
  ),
  only: Type.Optional(Type.Enum(['totalen'], { description: 'alleen cijfers van de hele gemeente' })),
  format: Type.Optional(Type.Enum(['json', 'csv'])),
});
const Params = Type.Object({
  id: Type.String(),
  other: Type.String({ description: "een bevroren moment of hash, of 'nu' voor de cijfers van nu" }),
});

/** Which of the figures that differ: of one indicator, or those of the whole municipality alone. */
export type Asked = { indicator?: string; only?: 'totalen' };

/** Moments side by side as who asks may read them; 'nu' is the figures of now. */
export async function differenceBetween(
  { shelf, generations, asRead }: CycleContext,
  request: FastifyRequest,
  id: string,
  other: string,
  asked: Asked = {},
): Promise<Difference> {
  const now = () => ({ hash: null, frozenAt: null, moment: null, ...generations.current() });
  const open = async (one: string) => asRead(request, one === 'nu' ? now() : await shelf.open(one));
  const [before, after] = await Promise.all([id, other].map(open));
  if (before === undefined || after === undefined) throw new Error('two moments');
  const found = differenceOf(before.release, after.release);
  const releases = [after.release, before.release];
  const [nameOf, isTotal] = [namesIn(releases), totalsIn(releases)];
  const items = found.map((one) => ({ ...one, ...nameOf(one), isTotal: isTotal(one) }));
  return {
    before: sideOf(before),
    after: sideOf(after),
    counts: Object.fromEntries(causes.map((cause) => [cause, found.filter((one) => one.cause === cause).length])),
    verdicts: verdictsThatDiffer({ before, after }, found).map((one) => ({
      ...one,
      name:
        (subjectOf(after.release, one.about, one.subject) ?? subjectOf(before.release, one.about, one.subject))?.name ??
        one.subject,
    })),
    parts: partsThatDiffer(before, after),
    indicators: [...Map.groupBy(items, ({ indicator }) => indicator)].map(([indicator, of]) => ({
      indicator,
      name: of[0]?.name ?? indicator,
      figures: of.length,
      totals: of.filter((one) => one.isTotal).length,
    })),
    items: items.filter(
      (one) =>
        (asked.indicator === undefined || one.indicator === asked.indicator) &&
        (asked.only === undefined || one.isTotal),
    ),
  };
}

const sideOf = ({
  moment,
  hash,
  frozenAt,
  release,
}: Pick<Snapshot, 'release'> & { moment: string | null; hash: string | null; frozenAt: string | null }) => ({
  moment: momentName(moment),
  hash,
  frozenAt,
  generation: release.generation,
});

/** GET /v1/snapshots/{id}/diff/{other}: not over one release, so not one of those routes; frozen moments never change. */
export function difference(app: FastifyInstance, context: CycleContext) {
  const content = { 'application/json': { schema: Difference }, 'text/csv': { schema: { type: 'string' } } };
  const schema = {
    operationId: 'getDifference',
    summary,
    params: Params,
    querystring: Query,
    response: { 200: { description: summary, content }, '4XX': problemResponse, '5XX': problemResponse },
  };
  app.get(url, { schema, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    // Fastify has checked both against the schemas of this route.
    const { id, other } = request.params as Static<typeof Params>;
    const found = await differenceBetween(context, request, id, other, request.query as Static<typeof Query>);
    reply.header('cache-control', 'no-cache');
    if (chooseFormat(request) === 'json')
      return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify(found));
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="verschil-${nameIn(id)}-${nameIn(other)}.csv"`)
      .send(writeDifference(found));
  });
}

/** What an address may hold and the name of a file may not stays out of it. */
const nameIn = (id: string): string => id.replaceAll(/[^a-z0-9-]/g, '');

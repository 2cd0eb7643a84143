import { problemResponse } from '../../answers/problem-response.ts';
import type { FastifyInstance } from 'fastify';
import type { Release } from 'indicators/release/schema.ts';
import { Type, type Static } from 'typebox';
import { refuseOtherMethods } from '../../answers/route.ts';
import { Difference } from '../contract/difference.ts';
import { causes, differenceOf } from '../difference/difference-of.ts';
import { partsThatDiffer } from '../difference/parts-that-differ.ts';
import { verdictsThatDiffer } from '../difference/verdicts-that-differ.ts';
import type { Snapshot } from '../snapshot/open-snapshot.ts';
import { subjectOf } from '../subject.ts';
import { momentName } from '../texts-of.ts';
import type { CycleContext } from './context.ts';

const url = '/v1/snapshots/:id/diff/:other';
const summary = 'Wat er tussen twee bevroren momenten veranderde, per cijfer met de oorzaak';
const Params = Type.Object({
  id: Type.String(),
  other: Type.String({ description: "een bevroren moment of hash, of 'nu' voor de cijfers van nu" }),
});

/** Moments side by side; 'nu' is the figures of now. */
export async function differenceBetween(
  { shelf, generations }: CycleContext,
  id: string,
  other: string,
): Promise<Difference> {
  const now = () => ({ hash: null, frozenAt: null, moment: null, ...generations.current() });
  const [before, after] = await Promise.all([id, other].map(async (one) => (one === 'nu' ? now() : shelf.open(one))));
  if (before === undefined || after === undefined) throw new Error('two moments');
  const found = differenceOf(before.release, after.release);
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
    items: found.map((one) => ({ ...one, ...named([after.release, before.release], one) })),
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

/** How a figure is called and written; an amount of the budget by its part. */
function named(
  releases: readonly Release[],
  {
    indicator: id,
    measure: key,
    breakdown,
    group,
  }: { indicator: string; measure: string; breakdown: string | null; group: string | null },
) {
  for (const { indicators, otherSets = [], budget } of releases) {
    const line = budget.find((one) => id === 'begroting' && one.by === breakdown && one.code === group);
    if (line !== undefined) return { name: line.name, unit: 'EUR', decimals: 0 };
    const indicator = [...indicators, ...otherSets].find((one) => one.id === id);
    const measure = indicator?.measures.find((one) => one.key === key);
    if (indicator !== undefined)
      return { name: indicator.name, unit: measure?.unit ?? '', decimals: measure?.decimals ?? 0 };
  }
  return { name: id, unit: '', decimals: 0 };
}

/** GET /v1/snapshots/{id}/diff/{other}: not over one release, so not one of those routes; frozen moments never change. */
export function difference(app: FastifyInstance, context: CycleContext) {
  const schema = {
    operationId: 'getDifference',
    summary,
    params: Params,
    response: {
      200: { description: summary, content: { 'application/json': { schema: Difference } } },
      '4XX': problemResponse,
      '5XX': problemResponse,
    },
  };
  app.get(url, { schema, config: { action: 'cijfers lezen' } }, async (request, reply) => {
    // Fastify has checked it against the schema of this route.
    const { id, other } = request.params as Static<typeof Params>;
    const found = await differenceBetween(context, id, other);
    return reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(JSON.stringify(found));
  });
  refuseOtherMethods(app, url);
}

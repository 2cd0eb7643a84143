import { Type } from 'typebox';
import { defineRoute } from '../../answers/route.ts';
import { NoQuery } from '../../contract/queries.ts';
import { Targets } from '../contract/targets.ts';
import { longestReason, refuse, textFaults, type Fault } from '../faults.ts';
import { overWithdrawn } from '../over-withdrawn.ts';
import { findSubject } from '../subject.ts';
import { targetLine } from '../target-line.ts';
import { writeOver } from '../write-over.ts';
import { defineWrite } from './write-route.ts';

/** GET /v1/targets: what council or college wants figures to be. */
export const targets = defineRoute({
  url: '/v1/targets',
  operationId: 'listTargets',
  summary: 'Doelwaarden per indicator en jaar, met wie ze vaststelde en bij welk besluit',
  params: Type.Object({}),
  query: NoQuery,
  body: Targets,
  find: (release, _params, _query, adopted) => ({
    items: adopted.targets
      .toSorted((a, b) => a.indicator.localeCompare(b.indicator) || a.year - b.year || a.id.localeCompare(b.id))
      .flatMap((target) => targetLine(release, target)),
    choices: release.indicators.map(({ id, name, measures }) => ({
      indicator: id,
      name,
      measures: measures.map(({ key, name: called, unit }) => ({ key, name: called, unit })),
    })),
  }),
  ready: () => [],
  csv: null,
});

const short = 120;
function boundFaults(low: number | null, high: number | null): Fault[] {
  if (low === null && high === null) return [{ field: 'low', text: 'Vul een ondergrens, een bovengrens of beide in.' }];
  if (low !== null && high !== null && low > high)
    return [{ field: 'high', text: 'De bovengrens is lager dan de ondergrens.' }];
  return [];
}

/** PUT /v1/targets/{indicator}/{year}/{number}: a target, from a decision; several of one year have other numbers. */
export const targetWrite = defineWrite({
  method: 'PUT',
  url: '/v1/targets/:indicator/:year/:number',
  operationId: 'putTarget',
  summary: 'Een doelwaarde vastleggen: minstens, hoogstens of een bandbreedte',
  action: 'doelwaarde vastleggen',
  params: Type.Object({
    indicator: Type.String(),
    year: Type.String({ pattern: '^20[0-9]{2}$' }),
    number: Type.String({ pattern: '^[1-9][0-9]?$' }),
  }),
  body: Type.Object(
    {
      low: Type.Union([Type.Number(), Type.Null()], { description: 'minstens' }),
      high: Type.Union([Type.Number(), Type.Null()], { description: 'hoogstens' }),
      setBy: Type.String({ description: 'wie haar vaststelde' }),
      decision: Type.String({ description: 'het besluit' }),
      measure: Type.Optional(Type.String({ description: "'main', of een ander cijfer van de indicator" })),
      withdrawn: Type.Optional(Type.String({ description: 'waarom de doelwaarde niet meer geldt' })),
      basedOn: Type.Union([Type.Integer(), Type.Null()]),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, { indicator, year, number }, draft) => {
    const { low, high, setBy, decision, measure = 'main', withdrawn, basedOn } = draft;
    const { subject } = findSubject(view.release, 'indicator', indicator);
    const known = view.release.indicators.find(({ id }) => id === subject)?.measures ?? [];
    refuse([
      ...(known.some(({ key }) => key === measure)
        ? []
        : [{ field: 'measure', text: 'Dit cijfer heeft de indicator niet.' }]),
      ...(withdrawn === undefined ? [] : withdrawalFaults(withdrawn, basedOn)),
      ...boundFaults(low, high),
      ...textFaults('setBy', 'wie de doelwaarde vaststelde', setBy, short),
      ...textFaults('decision', 'het besluit', decision, short),
    ]);
    const body = {
      indicator: subject,
      ...(measure === 'main' ? {} : { measure }),
      year: Number(year),
      low,
      high,
      setBy,
      decision,
      ...(withdrawn === undefined ? {} : { withdrawn }),
    };
    const id = measure === 'main' ? `${subject}/${year}/${number}` : `${subject}/${measure}/${year}/${number}`;
    const over = overWithdrawn(view.written.target, id, basedOn);
    return writeOver(context.journal, view.actor, { kind: 'target', id, body, basedOn: over });
  },
});

const withdrawalFaults = (why: string, basedOn: number | null): Fault[] => [
  ...textFaults('withdrawn', 'waarom de doelwaarde niet meer geldt', why, longestReason),
  ...(basedOn === null ? [{ field: 'withdrawn', text: 'Deze doelwaarde is er niet.' }] : []),
];

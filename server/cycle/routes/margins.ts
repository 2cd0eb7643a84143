import { Type } from 'typebox';
import { defineRoute } from '../../answers/route.ts';
import { NoQuery } from '../../contract/queries.ts';
import { Margins } from '../contract/margins.ts';
import { longestReason, refuse, textFaults } from '../faults.ts';
import { marginLines } from '../margin-lines.ts';
import { newest } from '../newest.ts';
import { overWithdrawn } from '../over-withdrawn.ts';
import { findSubject } from '../subject.ts';
import { writeOver } from '../write-over.ts';
import { defineWrite } from './write-route.ts';

/** GET /v1/margins: the change that matters to the verdict on each indicator. */
export const margins = defineRoute({
  url: '/v1/margins',
  operationId: 'listMargins',
  summary: 'Marges per indicator: welk verschil telt, vastgelegd of ons voorstel',
  params: Type.Object({}),
  query: NoQuery,
  body: Margins,
  find: (release, _params, _query, adopted) => ({ items: marginLines(release, adopted) }),
  ready: () => [],
  csv: null,
});

/** PUT /v1/margins/{indicator}: the margin of the municipality, or taken back: then ours holds again. */
export const marginWrite = defineWrite({
  method: 'PUT',
  url: '/v1/margins/:indicator',
  operationId: 'putMargin',
  summary: 'De marge van een indicator vastleggen of intrekken',
  action: 'doelwaarde vastleggen',
  params: Type.Object({ indicator: Type.String() }),
  body: Type.Object(
    {
      margin: Type.Union([Type.Number(), Type.String(), Type.Null()], {
        description:
          'in procentpunt bij een aandeel, anders in procent van de nulmeting; leeg: ons voorstel geldt weer',
      }),
      why: Type.String({ description: 'waarom, en bij welk besluit' }),
      basedOn: Type.Union([Type.Integer(), Type.Null()]),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, { indicator }, { margin, why, basedOn }) => {
    const { subject } = findSubject(view.release, 'indicator', indicator);
    const isJudged = marginLines(view.release, view.written.adopted).some((line) => line.indicator === subject);
    const before = newest(view.written.margin).find(({ id }) => id === subject);
    refuse([
      ...(isJudged
        ? []
        : [{ field: 'indicator', text: 'Bij deze indicator telt geen marge: hij heeft een norm, of geen oordeel.' }]),
      ...(margin !== null && !(typeof margin === 'number' && margin > 0 && margin <= 100)
        ? [{ field: 'margin', text: 'De marge is een getal van meer dan 0 en hoogstens 100.' }]
        : []),
      ...(margin === null && before === undefined ? [{ field: 'margin', text: 'Vul in: de marge.' }] : []),
      ...textFaults('why', 'waarom dit de marge is', why, longestReason),
    ]);
    const body =
      margin === null
        ? { indicator: subject, margin: before?.body.margin ?? 1, why: before?.body.why ?? why, withdrawn: why }
        : { indicator: subject, margin: Number(margin), why };
    const over = overWithdrawn(view.written.margin, subject, basedOn);
    return writeOver(context.journal, view.actor, { kind: 'margin', id: subject, body, basedOn: over });
  },
});

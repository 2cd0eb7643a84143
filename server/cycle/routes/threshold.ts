import { Type } from 'typebox';
import { thresholdId } from '../duiding/threshold.ts';
import { longestReason, refuse, textFaults } from '../faults.ts';
import { writeOver } from '../write-over.ts';
import { defineWrite } from './write-route.ts';

/** PUT /v1/threshold: from what deviation of money a text is asked; it stands in /v1/required-texts. */
export const thresholdWrite = defineWrite({
  method: 'PUT',
  url: '/v1/threshold',
  operationId: 'putThreshold',
  summary: 'Vastleggen vanaf welke afwijking van het budget een duiding nodig is',
  action: 'kalender bijhouden',
  params: Type.Object({}),
  body: Type.Object(
    {
      percent: Type.Union([Type.Number(), Type.String()], { description: 'van het budget' }),
      euros: Type.Union([Type.Number(), Type.String()], { description: 'en minstens zoveel euro' }),
      why: Type.String({ description: 'waarom, en bij welk besluit' }),
      basedOn: Type.Union([Type.Integer(), Type.Null()]),
    },
    { additionalProperties: false },
  ),
  write: ({ context, view }, _params, { percent, euros, why, basedOn }) => {
    const isPart = typeof percent === 'number' && percent >= 0 && percent <= 100;
    const isAmount = typeof euros === 'number' && euros >= 0;
    refuse([
      ...(isPart ? [] : [{ field: 'percent', text: 'Het deel van het budget is een getal van 0 tot en met 100.' }]),
      ...(isAmount ? [] : [{ field: 'euros', text: 'Het bedrag is een getal van 0 of meer.' }]),
      ...textFaults('why', 'waarom dit de grens is', why, longestReason),
    ]);
    const body = { part: Number(percent) / 100, euros: Number(euros), why };
    return writeOver(context.journal, view.actor, { kind: 'threshold', id: thresholdId, body, basedOn });
  },
});

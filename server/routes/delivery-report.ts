import { DeliveryReport } from 'indicators/release/schema.ts';
import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { problem } from '../problems.ts';

/** GET /v1/deliveries/{id}/report: what was found in a file, and the comparison with the one before it. */
export const deliveryReport = defineRoute({
  url: '/v1/deliveries/:id/report',
  operationId: 'getDeliveryReport',
  summary: 'Verslag van een geladen bestand: afgekeurde rijen per controle en de vergelijking met de vorige levering',
  params: Type.Object({ id: Type.String() }),
  query: ListQuery,
  body: DeliveryReport,
  find: ({ reports = [] }, { id }) => {
    const found = reports.find(({ delivery }) => delivery === id);
    if (found === undefined) throw problem(404, `Er is geen verslag van levering "${id}". Kijk in /v1/deliveries.`);
    return found;
  },
  ready: () => [],
  csv: {
    fileName: 'afgekeurde-rijen',
    headings: ['levering', 'rij', 'kolom', 'controle', 'waarde', 'rijen met deze fout', 'wat is er mis', 'wat te doen'],
    rows: ({ delivery, rules }) =>
      rules.flatMap(({ rule, column, rows, why, remedy, values }) =>
        (values.length === 0 ? [{ row: null, value: null }] : values).map(({ row, value }) => ({
          levering: delivery,
          rij: row,
          kolom: column,
          controle: rule,
          waarde: value,
          'rijen met deze fout': rows,
          'wat is er mis': why,
          'wat te doen': remedy,
        })),
      ),
  },
});

import { Type } from 'typebox';
import { defineRoute } from '../answers/route.ts';
import { ListQuery } from '../contract/queries.ts';
import { QuarterlyTrend } from '../contract/quarterly.ts';
import { problem } from '../problems.ts';
import { figuresById, findDomain, quarterlySet, seriesOfFigure } from '../views/quarterly-figures.ts';
import { statusWords } from '../views/status-words.ts';

/** GET /v1/quarterly-trends/{domain}/{key}: one figure of the Kwartaalrapportage in every quarter. */
export const quarterlyTrend = defineRoute({
  url: '/v1/quarterly-trends/:domain/:key',
  operationId: 'getQuarterlyTrend',
  summary: 'Verloop van een cijfer uit de Kwartaalrapportage USD, zoals jeugd en lopend',
  params: Type.Object({ domain: Type.String({ maxLength: 40 }), key: Type.String({ maxLength: 40 }) }),
  query: ListQuery,
  body: QuarterlyTrend,
  find: (release, { domain: id, key }) => {
    const domain = findDomain(release, id);
    const wanted = domain.figures.find((one) => one.key === key);
    const figure = figuresById(release).get(wanted?.indicator ?? '');
    const measure = figure?.measures.find((one) => one.key === wanted?.measure);
    if (wanted === undefined || figure === undefined || measure === undefined)
      throw problem(404, `Er is geen cijfer "${key}" bij ${domain.name}. Kijk in /v1/quarterly-reports.`);
    const { unit, decimals, rounding } = measure;
    return {
      set: quarterlySet,
      domain: id,
      key,
      name: wanted.name,
      unit,
      decimals,
      invented: figure.invented,
      rounding: rounding ?? null,
      items: seriesOfFigure(release, domain, wanted),
    };
  },
  ready: () => [],
  csv: {
    fileName: ({ domain, key }) => `kwartaalrapportage-${domain}-${key}`,
    headings: ['onderdeel', 'cijfer', 'periode', 'waarde', 'eenheid', 'status', 'verzonnen'],
    rows: ({ domain, name, unit, invented, items }) =>
      items.map(({ period, value, status }) => ({
        onderdeel: domain,
        cijfer: name,
        periode: period,
        waarde: value,
        eenheid: unit,
        status: statusWords[status] ?? status,
        verzonnen: invented,
      })),
  },
});

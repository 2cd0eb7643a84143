import { sql } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { perQuarter } from '../queries/per-quarter.ts';

/** Of each measurable norm of the voorveld, in which part of the cases the partners met it. */
export const normGehaald: Indicator = {
  id: 'VV01',
  slug: 'normen-voorveld',
  name: 'Deel van de gevallen waarin de norm van het voorveld is gehaald',
  set: 'set voorveld',
  source: 'BO',
  cycle: 'quarterly',
  unit: '%',
  polarity: '0',
  definition:
    'Het deel van de gevallen in een kwartaal waarin een partner de norm haalde, zoals de partners dat zelf rapporteren. Rapporteren meer partners over een norm, dan tellen zij samen.',
  interpretation:
    'De aanpak noemt de normen, maar niet hoe ze worden gemeten. Wij tellen gevallen die de norm haalden, van alle gevallen in het kwartaal.',
  caveats: [],
  breakdowns: ['maatstaf'],
  groupsOnly: true,
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Norm gehaald',
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: perQuarter(
        { mart: 'voorveld_rapportage', kind: 'voorveld-rapportage', date: sql`make_date(jaar, kwartaal * 3, 1)` },
        { n: sql`sum(totaal)`, numerator: sql`sum(gehaald)`, denominator: sql`sum(totaal)`, empty: 0 },
      ),
    },
  ],
};

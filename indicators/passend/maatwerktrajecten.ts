import type { Indicator } from '../indicator.ts';
import { runningOnReferenceDate, type RunningSpec } from '../queries/running-on-reference-date.ts';
import { runningPerResidents } from '../queries/running-per-residents.ts';
import { bevolking, trajecten } from '../queries/kinds.ts';
import { whenCareRuns } from './when-care-runs.ts';

/** iWmo product categories: 01 Hulp bij het huishouden, 11-14 Rolstoelen, Vervoer-, Woonvoorzieningen, Overige hulpmiddelen. */
const excluded = ['01', '11', '12', '13', '14'];

const running: RunningSpec<'traject'> = {
  mart: 'traject',
  kind: trajecten('Wmo', 'Jeugdwet'),
  start: 'start',
  einde: 'einde',
  where: (eb) => eb.not(eb.and([eb('wet', '=', 'Wmo'), eb('productcategorie', 'in', excluded)])),
  toldApart: ['start', 'einde'],
};

export const maatwerktrajecten: Indicator = {
  id: 'I17',
  slug: 'maatwerktrajecten',
  name: 'Aantal maatwerktrajecten (exclusief huishoudelijke ondersteuning, woonvoorzieningen en hulpmiddelen)',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'trajecten',
  polarity: '-',
  definition:
    'Het aantal trajecten Wmo en Jeugdwet dat op de laatste dag van het kwartaal loopt. Hulp bij het huishouden, woonvoorzieningen en hulpmiddelen (zoals rolstoelen en scootmobielen) tellen niet mee.',
  interpretation: `Het plan noemt de uitzonderingen, maar niet de codes. Wij laten de landelijke Wmo-codes 01 en 11 tot en met 14 weg. Woondiensten (code 05) tellen mee: dat is een dienst en geen voorziening. Een traject dat op de laatste dag van het kwartaal eindigt, loopt niet meer. Het aantal per 1.000 inwoners gaat over de inwoners op 1 januari van dat jaar. ${whenCareRuns}`,
  caveats: [],
  breakdowns: ['wet', 'productgroep', 'wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: 'Lopende maatwerktrajecten',
      unit: 'trajecten',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate(running),
    },
    {
      key: 'per-1000-inwoners',
      name: 'Lopende maatwerktrajecten per 1.000 inwoners',
      unit: 'per 1.000 inwoners',
      kind: 'ratio',
      per: 1000,
      decimals: 1,
      count: runningPerResidents(running, bevolking),
    },
  ],
};

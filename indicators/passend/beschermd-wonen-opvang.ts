import type { Indicator, Measure } from '../indicator.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { trajecten } from '../queries/kinds.ts';
import { whenCareRuns } from './when-care-runs.ts';

/** iWmo product categories: 15 Beschermd wonen, 18 Overige beschermd wonen en opvang; 16 Opvang, 17 Spoedopvang. */
const beschermdWonen = ['15', '18'];
const opvang = ['16', '17'];

const residents = (key: string, name: string, categories: readonly string[]): Measure => ({
  key,
  name,
  unit: 'inwoners',
  kind: 'count',
  decimals: 0,
  count: runningOnReferenceDate({
    mart: 'traject',
    kind: trajecten('Wmo'),
    start: 'start',
    einde: 'einde',
    where: (eb) => eb.and([eb('wet', '=', 'Wmo'), eb('productcategorie', 'in', categories)]),
    distinct: 'persoon',
    toldApart: ['start', 'einde'],
  }),
});

export const beschermdWonenOpvang: Indicator = {
  id: 'I25',
  slug: 'beschermd-wonen-opvang',
  name: 'Aantal inwoners in beschermd wonen en maatschappelijke opvang',
  set: 'bijlage 3',
  source: 'BO',
  cycle: 'quarterly',
  unit: 'inwoners',
  polarity: '-',
  definition:
    'Het aantal inwoners dat op de laatste dag van het kwartaal beschermd woont of in de maatschappelijke opvang verblijft. Een inwoner telt één keer mee.',
  interpretation: `Het plan noemt alleen de naam. Wij volgen de landelijke productcodes van de Wmo: 15 en 18 zijn beschermd wonen, 16 en 17 zijn opvang. Code 18 (overig) kan ook opvang zijn. Wie allebei heeft, telt bij elk van de twee mee, maar in het totaal één keer. ${whenCareRuns}`,
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    residents('main', 'Beschermd wonen en maatschappelijke opvang', [...beschermdWonen, ...opvang]),
    residents('beschermd-wonen', 'Beschermd wonen', beschermdWonen),
    residents('opvang', 'Maatschappelijke opvang', opvang),
  ],
};

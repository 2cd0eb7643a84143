import { sql, type SqlBool } from 'kysely';
import type { Indicator } from '../indicator.ts';
import { wmoTermDays } from '../plan/norms.ts';
import { besluiten } from '../queries/kinds.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';

const term = wmoTermDays.onderzoek + wmoTermDays.besluit;
const lastDay = sql`(melding + ${sql.lit(term)})`;

export const besluitenOpTijd: Indicator = {
  id: 'T01',
  slug: 'besluiten-op-tijd',
  name: 'Aandeel besluiten binnen de wettelijke termijn (Wmo)',
  set: 'aanvullend',
  source: 'BO',
  cycle: 'quarterly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de meldingen voor de Wmo waarop de gemeente binnen ${term} dagen een besluit nam. Een melding telt in het kwartaal waarin die termijn afloopt. Is er dan nog geen besluit, dan telt de melding als te laat.`,
  interpretation: `Het plan noemt voor dit doel geen indicator. Wij rekenen met de Wmo 2015: 6 weken voor het onderzoek en 2 weken voor het besluit, samen ${term} dagen. Wij weten niet wanneer de termijn is verlengd of stilstond. Een aanvraag die is ingetrokken zonder besluit telt niet mee. Een aanvraag zonder melding ook niet.`,
  caveats: [],
  breakdowns: ['wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    {
      key: 'main',
      name: `Besluit binnen ${term} dagen na de melding`,
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({
        mart: 'besluit',
        kind: besluiten('Wmo'),
        date: lastDay,
        where: (eb) =>
          eb.and([
            eb('wet', '=', 'Wmo'),
            eb.or([eb('besluit', 'is not', null), eb('resultaat', 'is', null), eb('resultaat', '<>', 'ingetrokken')]),
          ]),
        numerator: () => sql<SqlBool>`besluit is not null and besluit <= ${lastDay}`,
      }),
    },
  ],
};

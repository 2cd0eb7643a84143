import { sql, type SqlBool } from 'kysely';
import type { Indicator, Measure } from '../indicator.ts';
import { startCareNormDays, wmoTermDays } from '../plan/norms.ts';
import { percentileInQuarter } from '../queries/percentile-in-quarter.ts';
import { runningOnReferenceDate } from '../queries/running-on-reference-date.ts';
import { shareInQuarter } from '../queries/share-in-quarter.ts';
import { trajecten } from '../queries/kinds.ts';
import { fewestForP90 } from '../statistics/fewest-for-p90.ts';
import { whenCareRuns } from './when-care-runs.ts';

const waits = {
  mart: 'wachttijd',
  kind: ['loket-contacten', 'loket-verwijzingen', trajecten('Wmo', 'Jeugdwet')],
} as const;
const started = { ...waits, date: 'start', toldApart: ['contact', 'start'] } as const;

const normSource =
  startCareNormDays === wmoTermDays.onderzoek + wmoTermDays.besluit
    ? 'Dat is 6 weken onderzoek en 2 weken voor het besluit, zoals in de Wmo.'
    : 'Die norm heeft de gemeente zelf ingesteld.';

const percentile = (key: string, name: string, fraction: number, fewest = 0): Measure => ({
  key,
  name,
  unit: 'dagen',
  kind: 'duration',
  decimals: 0,
  fewest,
  count: percentileInQuarter({ ...started, from: 'contact', percentile: fraction }),
});

export const doorlooptijdStartZorg: Indicator = {
  id: 'I22',
  slug: 'doorlooptijd-start-zorg',
  name: 'Tijd tussen contact loket en start zorg maatwerktrajecten (ten opzichte van de gestelde norm)',
  set: 'bijlage 3',
  source: 'FO+BO',
  cycle: 'quarterly',
  unit: 'dagen',
  polarity: '-',
  definition: `Het aantal dagen van het contact bij het loket tot de start van de zorg, voor zorg die in het kwartaal begon. De helft van de inwoners wachtte korter dan de mediaan, 9 van de 10 korter dan het 90e percentiel. Het 90e percentiel tonen wij vanaf ${fewestForP90} inwoners. Daarnaast tonen wij welk deel binnen de norm van ${startCareNormDays} dagen begon, en hoeveel inwoners op de laatste dag van het kwartaal nog wachten.`,
  interpretation: `Het plan noemt een norm, maar geen getal. Wij nemen ${startCareNormDays} dagen. ${normSource} Wij koppelen een contact aan de eerste zorg die binnen een jaar volgt. Wie nog wacht, heeft nog geen doorlooptijd: die inwoners tellen wij apart. Het wachten stopt ook zonder zorg: als alle aanvragen na het contact zijn afgewezen of ingetrokken, of als er een jaar voorbij is. Bij een verwijzing zonder wet weten wij niet welke zorg erbij hoort. Die telt daarom niet mee. Contacten van voor de eerste levering kennen wij niet: in de eerste twee kwartalen lijkt de doorlooptijd daarom korter dan zij was. ${whenCareRuns}`,
  caveats: [],
  breakdowns: ['wet', 'wijk', 'leeftijd', 'geslacht'],
  breaks: [],
  measures: [
    percentile('main', 'Mediaan van het aantal dagen', 0.5),
    percentile('p90', '90e percentiel van het aantal dagen', 0.9, fewestForP90),
    {
      key: 'binnen-norm',
      name: `Gestart binnen ${startCareNormDays} dagen`,
      unit: '%',
      kind: 'share',
      per: 100,
      decimals: 1,
      count: shareInQuarter({
        ...started,
        numerator: () => sql<SqlBool>`start - contact <= ${sql.lit(startCareNormDays)}`,
      }),
    },
    {
      key: 'wachtend',
      name: 'Wachtend op de laatste dag van het kwartaal',
      unit: 'contacten',
      kind: 'count',
      decimals: 0,
      count: runningOnReferenceDate({
        ...waits,
        start: 'contact',
        einde: sql`coalesce(start, afgesloten)`,
        toldApart: ['contact', 'start', 'afgesloten'],
      }),
    },
  ],
};

import type { Indicator } from '../indicator.ts';
import { beweegrichtlijnBreak, ggdAgeBreak, ggdBreakdowns, ggdWeighting } from '../queries/ggd-monitor.ts';
import { weightedShare, type WeightedShareSpec } from '../queries/weighted-share.ts';

const criteria = {
  rookt: false,
  alcohol_binnen_richtlijn: true,
  groente_en_fruit: true,
  beweegrichtlijn: true,
  gezond_gewicht: true,
} as const;
const columns = Object.keys(criteria) as (keyof typeof criteria)[];

const healthy: WeightedShareSpec = {
  // One unhealthy answer is enough for a no, so only who answered everything gives an even chance of a yes.
  domain: (eb) => eb.and(columns.map((column) => eb(column, 'is not', null))),
  yes: (eb) => eb.and(columns.map((column) => eb(column, '=', criteria[column]))),
};

export const gezondeLeefstijl: Indicator = {
  id: 'I10',
  slug: 'gezonde-leefstijl',
  name: 'Aantal inwoners met een gezonde leefstijl',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: 'inwoners',
  polarity: '+',
  definition: `Een schatting van het aantal volwassen inwoners dat aan vijf punten voldoet: niet roken, niet meer alcohol dan de richtlijn, genoeg groente en fruit, genoeg bewegen en een gezond gewicht. Wij nemen het aandeel uit het onderzoek van de GGD maal het aantal inwoners van 18 jaar en ouder in dat jaar (CBS). ${ggdWeighting}`,
  interpretation:
    'Het plan noemt alleen de naam. De keuze van de vijf punten is van ons. Wie op een van de vijf punten geen antwoord gaf, telt niet mee in het aandeel. In 2012 en 2016 gaat het aandeel over inwoners van 19 jaar en ouder, het aantal over inwoners van 18 jaar en ouder.',
  caveats: ['wordt 4-jaarlijks gemeten door de GGD, in de leefstijl monitor GGD'],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak, beweegrichtlijnBreak],
  measures: [
    {
      key: 'main',
      name: 'Inwoners met een gezonde leefstijl',
      unit: 'inwoners',
      kind: 'weighted-total',
      decimals: 0,
      count: weightedShare({ ...healthy, scale: 'residents 18+' }),
    },
    {
      key: 'aandeel',
      name: 'Aandeel van de volwassen inwoners met een gezonde leefstijl',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare(healthy),
    },
  ],
};

import type { Indicator } from '../indicator.ts';
import {
  beweegrichtlijnBreak,
  ggdAgeBreak,
  ggdBreakdowns,
  ggdWeighting,
  monitorOfRegions,
  monitorPeers,
} from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const beweegnorm: Indicator = {
  id: 'I11',
  slug: 'beweegnorm',
  name: 'Aandeel van de inwoners (18+) wat voldoet aan de beweegnorm',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de inwoners van 18 jaar en ouder dat genoeg beweegt volgens de beweegrichtlijn: minstens 150 minuten per week matig intensief, en minstens twee keer per week oefeningen voor spieren en botten. ${ggdWeighting}`,
  interpretation: `Het plan zegt 'beweegnorm'. Die norm bestaat sinds 2017 niet meer. Wij gebruiken de beweegrichtlijn van de Gezondheidsraad, die ervoor in de plaats kwam. ${monitorPeers} Van andere gebieden tonen wij de jaren vanaf ${beweegrichtlijnBreak.from}. Onze cijfers van daarvoor gaan over de oude norm, en die van RIVM niet.`,
  caveats: ['kanttekening: dit geeft niet een volledig beeld weer van de hele leefstijl'],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak, beweegrichtlijnBreak],
  measures: [
    {
      key: 'main',
      name: 'Voldoet aan de beweegrichtlijn',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({
        yes: (eb) => eb('beweegrichtlijn', '=', true),
        peers: monitorOfRegions('VoldoetAanBeweegrichtlijn', Number(beweegrichtlijnBreak.from)),
      }),
    },
  ],
};

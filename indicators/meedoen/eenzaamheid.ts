import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns, ggdWeighting, monitorOfRegions, monitorPeers } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

/** Cut-offs of the De Jong Gierveld scale of 11 statements: 0-2 not, 3-8 moderately, 9-10 severely, 11 very severely lonely. */
const share = { unit: '%', kind: 'weighted-share', per: 100, decimals: 1 } as const;

export const eenzaamheid: Indicator = {
  id: 'I02',
  slug: 'eenzaamheid',
  name: 'Aandeel inwoners dat soms of vaak eenzaamheid ervaart',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '-',
  definition: `Het deel van de volwassen inwoners dat eenzaam is volgens de vragen van De Jong Gierveld: een score van 3 of hoger op een schaal van 0 tot en met 11. ${ggdWeighting}`,
  interpretation: `Het plan zegt 'soms of vaak'. De GGD vraagt dat niet zo. Wij gebruiken de grens van de GGD: vanaf score 3 is iemand eenzaam, van 3 tot en met 8 matig en vanaf 9 (zeer) ernstig. ${monitorPeers}`,
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Eenzaam (score 3 of hoger)',
      ...share,
      count: weightedShare({ yes: (eb) => eb('eenzaamheidsscore', '>=', 3), peers: monitorOfRegions('Eenzaam') }),
    },
    {
      key: 'matig',
      name: 'Matig eenzaam (score 3 tot en met 8)',
      ...share,
      count: weightedShare({ yes: (eb) => eb.between('eenzaamheidsscore', 3, 8) }),
    },
    {
      key: 'ernstig',
      name: '(Zeer) ernstig eenzaam (score 9 of hoger)',
      ...share,
      count: weightedShare({
        yes: (eb) => eb('eenzaamheidsscore', '>=', 9),
        peers: monitorOfRegions('ErnstigZeerErnstigEenzaam'),
      }),
    },
  ],
};

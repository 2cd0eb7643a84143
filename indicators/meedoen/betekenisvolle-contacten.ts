import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns, ggdWeighting } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const betekenisvolleContacten: Indicator = {
  id: 'I01',
  slug: 'betekenisvolle-contacten',
  name: 'Aandeel inwoners dat aangeeft voldoende betekenisvolle contacten te hebben met andere mensen',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de volwassen inwoners dat het (helemaal) eens is met de stelling dat zij genoeg contacten hebben die iets voor hen betekenen. ${ggdWeighting}`,
  interpretation:
    "Het plan noemt alleen de naam. Wij tellen 'mee eens' en 'helemaal mee eens' als ja. 'Neutraal' telt als nee.",
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Genoeg betekenisvolle contacten',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({ yes: (eb) => eb('contacten', '>=', 4) }),
    },
  ],
};

import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns, ggdWeighting } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const eigenNetwerk: Indicator = {
  id: 'I19',
  slug: 'eigen-netwerk',
  name: 'Aandeel van de inwoners die kunnen terugvallen op het eigen netwerk',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de volwassen inwoners dat het (helemaal) eens is met deze stelling: zij kunnen bij mensen om hen heen terecht als dat nodig is. ${ggdWeighting}`,
  interpretation:
    "Het plan noemt alleen de naam. Wij tellen 'mee eens' en 'helemaal mee eens' als ja. 'Neutraal' telt als nee.",
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Kan terugvallen op het eigen netwerk',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({ yes: (eb) => eb('netwerk', '>=', 4) }),
    },
  ],
};

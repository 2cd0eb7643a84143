import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns, ggdWeighting } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const geenBelemmering: Indicator = {
  id: 'I03',
  slug: 'geen-belemmering',
  name: 'Aandeel inwoners dat aangeeft nauwelijks tot geen belemmering ervaren om deel te nemen aan het maatschappelijk leven',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: '+',
  definition: `Het deel van de volwassen inwoners dat niet of nauwelijks last heeft van dingen die meedoen in de samenleving moeilijk maken. ${ggdWeighting}`,
  interpretation: "Het plan noemt alleen de naam. Wij tellen de antwoorden 'geen' en 'nauwelijks' als ja.",
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Niet of nauwelijks belemmerd',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({ yes: (eb) => eb('belemmering', 'in', ['geen', 'nauwelijks']) }),
    },
  ],
};

import type { Indicator } from '../indicator.ts';
import { ggdAgeBreak, ggdBreakdowns, ggdWeighting, monitorOfRegions, monitorPeers } from '../queries/ggd-monitor.ts';
import { weightedShare } from '../queries/weighted-share.ts';

export const mantelzorg: Indicator = {
  id: 'I12',
  slug: 'mantelzorg',
  name: 'Aandeel van de inwoners dat mantelzorg verleent',
  set: 'bijlage 3',
  source: 'GGD',
  cycle: '4-yearly',
  unit: '%',
  polarity: { '2.5': '0', '3.1': '+' },
  definition: `Het deel van de volwassen inwoners dat mantelzorg geeft: al minstens 3 maanden of minstens 8 uur per week onbetaald zorgen voor een bekende die hulp nodig heeft. ${ggdWeighting}`,
  interpretation: `Het plan noemt alleen de naam. Wij gebruiken wat de GGD mantelzorg noemt. Bij doel 2.5 is meer niet beter of slechter, want dat doel gaat over de balans van mantelzorgers. Bij doel 3.1 is meer gunstig. ${monitorPeers}`,
  caveats: [],
  breakdowns: ggdBreakdowns,
  breaks: [ggdAgeBreak],
  measures: [
    {
      key: 'main',
      name: 'Geeft mantelzorg',
      unit: '%',
      kind: 'weighted-share',
      per: 100,
      decimals: 1,
      count: weightedShare({ yes: (eb) => eb('mantelzorger', '=', true), peers: monitorOfRegions('Mantelzorger') }),
    },
  ],
};

import { fewestForP90 } from '../statistics/fewest-for-p90.ts';

/**
 * What is told of applications and the decisions on them, the same for every law and benefit: each figure without its count, because the
 * extracts differ.
 */
export const decisionMeasures = {
  applications: { key: 'main', name: 'Aanvragen in het kwartaal', unit: 'aanvragen', kind: 'count', decimals: 0 },
  decisions: { key: 'besluiten', name: 'Besluiten in het kwartaal', unit: 'besluiten', kind: 'count', decimals: 0 },
  granted: {
    key: 'toegekend',
    name: 'Besluiten waarbij de aanvraag is toegekend',
    unit: '%',
    kind: 'share',
    per: 100,
    decimals: 1,
  },
  medianDays: {
    key: 'dagen-tot-besluit',
    name: 'Dagen van aanvraag tot besluit (mediaan)',
    unit: 'dagen',
    kind: 'duration',
    decimals: 0,
  },
  ninetiethDays: {
    key: 'dagen-tot-besluit-p90',
    name: 'Dagen van aanvraag tot besluit (90e percentiel)',
    unit: 'dagen',
    kind: 'duration',
    decimals: 0,
    fewest: fewestForP90,
  },
  waiting: { key: 'wacht-op-besluit', name: 'Wacht op een besluit', unit: 'aanvragen', kind: 'count', decimals: 0 },
} as const;

/** What these days are, in Dutch. */
export const daysInWords = `De dagen van aanvraag tot besluit gaan over besluiten in het kwartaal: bij de helft duurde het korter dan de mediaan, bij 9 van de 10 korter dan het 90e percentiel. Het 90e percentiel tonen wij vanaf ${fewestForP90} besluiten.`;

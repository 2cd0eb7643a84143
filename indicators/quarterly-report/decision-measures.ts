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
  waiting: { key: 'wacht-op-besluit', name: 'Wacht op een besluit', unit: 'aanvragen', kind: 'count', decimals: 0 },
} as const;

export const breakdownChoices = ['geen', 'wijk', 'leeftijd', 'geslacht', 'wet', 'productgroep'] as const;

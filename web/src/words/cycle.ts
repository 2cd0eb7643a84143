const cycles: Readonly<Record<string, string>> = {
  quarterly: 'elk kwartaal',
  yearly: 'elk jaar',
  '4-yearly': 'eens in de vier jaar',
};

/** How often there is a new figure. */
export const cycleWords = (cycle: string): string => cycles[cycle] ?? cycle;

/** Which columns of a budget are invented, for the mark beside it; null when none is. */
export const inventedBudget = ({ realised, iv3 }: { realised: boolean; iv3: boolean }): string | null => {
  if (realised && iv3) return 'uitgaven en Iv3 verzonnen, budget echt';
  if (realised) return 'uitgaven verzonnen, budget echt';
  return iv3 ? 'Iv3 verzonnen, budget en uitgaven echt' : null;
};

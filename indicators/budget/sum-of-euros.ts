/** The sum of amounts in EUR, exact to the cent: added as whole cents, so that 0,10 + 0,20 is 0,30. */
export const sumOfEuros = (amounts: readonly number[]): number =>
  amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;

/**
 * Degrees of freedom of the chi-square with the same first two moments as the mean square of the successive differences of `points`
 * points: J. von Neumann, R.H. Kent, H.R. Bellinson and B.I. Hart, The mean square successive difference, Annals of Mathematical
 * Statistics 12 (1941), 153-162. At least two points.
 */
export const degreesOfSuccessive = (points: number): number => (2 * (points - 1) ** 2) / (3 * points - 4);

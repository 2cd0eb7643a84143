/**
 * Degrees of freedom of a variance that groups share whose errors go up and down together: g squares of normal errors with correlation
 * r are worth g / (1 + (g - 1) r²) (Isserlis 1918: their squares have correlation r²). Never fewer than the group's own.
 */
export const sharedDegrees = (degrees: number, own: number, groups: number, correlation: number): number =>
  Math.max(own, degrees / (1 + (Math.max(1, groups) - 1) * correlation ** 2));

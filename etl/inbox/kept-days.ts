/** For how many days an extract stands in a folder of the inbox after it was put away there; 0 is removed at once. */
export type KeptDays = { done: number; refused: number };

/**
 * Extracts hold personal data. What was taken in is not needed any more; what was refused is for a day, in which whoever
 * delivered it can take it back, or deliver it again with the option that its report names.
 */
export const usualKeptDays: KeptDays = { done: 0, refused: 1 };

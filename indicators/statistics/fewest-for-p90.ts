/** With fewer than 20 cases a 90th percentile is the longest or the longest but one: about one resident (interpretatie). */
export const fewestForP90 = 20;

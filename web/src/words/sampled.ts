/** Sources that ask a part of the people: their figures differ by chance from what everybody would have said. */
const samples: ReadonlySet<string> = new Set(['GGD', 'CEO', 'CBS']);

/** Whether the figures of a source family come from a sample. */
export const isSampled = (family: string): boolean => samples.has(family);

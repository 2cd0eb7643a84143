import { shownName } from 'etl/shown-name.ts';

/** Whether the name of a file may be kept and shown as it is: no number in it can be that of a person. */
export const mayBeShown = (name: string): boolean => shownName(name) === name;

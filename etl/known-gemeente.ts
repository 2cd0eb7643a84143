import { readReference } from './reference/read-reference.ts';

/** Whether a code is one of a gemeente that exists or existed; a slip in it would put a whole load under nobody's name. */
export const isKnownGemeente = (code: string): boolean =>
  readReference('regios').some((region) => region['soort'] === 'gemeente' && region['code'] === code);

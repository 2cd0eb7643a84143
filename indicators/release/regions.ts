import { readReference } from 'etl/reference/read-reference.ts';

/** Names of gemeenten, provinces, GGD regions and the country by code, from the reference list of the etl. */
export function regionNames(): ReadonlyMap<string, string> {
  return new Map(readReference('regios').map(({ code = '', naam = '' }) => [code, naam.replace(/ \((PV|GG)\)$/, '')]));
}

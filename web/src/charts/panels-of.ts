import type { Observation } from 'server/contract.ts';
import type { Panels } from './panels.ts';
import { breaksAmong, selectPoints } from './series.ts';

type Wanted = Pick<Panels, 'breaks' | 'yearToDate'> & {
  measure: { key: string; unit: string; decimals: number };
  region: string;
  breakdown: string;
};

const isShown = ({ points }: Panels['groups'][number]) => points.some(({ value }) => value !== null);

/** The groups of a breakdown as small charts, in the order of their names; those without any figure that may be shown apart. */
export const panelsOf = (
  observations: readonly Observation[],
  { measure, region, breakdown, breaks, yearToDate = false }: Wanted,
): { panels: Panels; hidden: Panels['groups'] } => {
  const own = observations.filter((o) => o.measure === measure.key && o.region === region && o.breakdown === breakdown);
  const names = [...new Set(own.flatMap(({ group }) => group ?? []))].toSorted((a, b) =>
    a.localeCompare(b, 'nl', { numeric: true }),
  );
  const groups = names.map((name) => ({
    name,
    points: selectPoints(own, { measure: measure.key, region, breakdown, group: name }),
  }));
  const { unit, decimals } = measure;
  return {
    panels: { groups: groups.filter(isShown), breaks: breaksAmong(breaks, groups), unit, decimals, yearToDate },
    hidden: groups.filter((group) => !isShown(group)),
  };
};

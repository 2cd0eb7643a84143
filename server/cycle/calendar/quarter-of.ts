import type { Adopted } from '../adopted.ts';
import { momentOf, proposedDue, proposalsOf } from './moment-kinds.ts';

const quarters = [1, 2, 3, 4] as const;

/**
 * The quarter ('2025Q3') of the Kwartaalrapportage USD that belongs to a moment: of a kwartaalrapportage its own, of a jaarrekening the last
 * of its year, of any other the newest of which the kwartaalrapportage is due by then. Interpretatie: the plan says nothing of it, and all of
 * it goes by the days that we propose. Null for what is no moment.
 */
export function quarterOf(id: string, adopted: Partial<Pick<Adopted, 'proposals'>>): string | null {
  const found = momentOf(id);
  if (found === null) return null;
  const own = /^kwartaalrapportage ([1-4])$/.exec(found.kind.moment)?.[1];
  if (own !== undefined) return `${found.year}Q${own}`;
  if (found.kind.moment === 'jaarrekening') return `${found.year}Q4`;
  const proposals = proposalsOf(adopted);
  const kindOf = (name: string) => proposals.find(({ moment }) => moment === name);
  const due = proposedDue(found.year, kindOf(found.kind.moment) ?? found.kind);
  const told = [-2, -1, 0].flatMap((later) =>
    quarters.flatMap((quarter) => {
      const [year, kind] = [found.year + later, kindOf(`kwartaalrapportage ${quarter}`)];
      return kind !== undefined && proposedDue(year, kind) <= due ? `${year}Q${quarter}` : [];
    }),
  );
  return told.toSorted().at(-1) ?? null;
}

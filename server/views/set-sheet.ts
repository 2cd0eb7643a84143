import type { OtherSet } from 'indicators/sets/other-set.ts';
import { setsOf } from 'indicators/sets/sets-of.ts';
import type { Release } from 'indicators/release/schema.ts';
import type { SetSheet } from '../contract/sets.ts';
import { problem } from '../problems.ts';

/** What is said of a set wherever it is named. */
export const setHead = ({ id, name, source, about, href = `/sets/${id}` }: OtherSet) => ({
  id,
  name,
  source,
  about,
  href,
});

/**
 * A set with the released figures of its own.
 * @throws a 404 problem.
 */
export function setSheet(release: Release, id: string): SetSheet {
  const { otherSets: released = [], gemeente } = release;
  const found = setsOf(release).list.find((set) => set.id === id);
  if (found === undefined) throw problem(404, `Er is geen set "${id}". Kijk in /v1/sets.`);
  return {
    ...setHead(found),
    figures: released
      .filter(({ set }) => set === `set ${id}`)
      .flatMap(({ id: figure, name, definition, interpretation, invented, measures, observations }) => {
        const main = measures.find(({ key }) => key === 'main');
        if (main === undefined) return [];
        const { unit, decimals, rounding } = main;
        const own = observations.filter((o) => o.measure === 'main' && o.region === gemeente.code);
        return [
          {
            id: figure,
            name,
            unit,
            decimals,
            definition,
            interpretation,
            rounding: rounding ?? null,
            invented,
            observations: own,
          },
        ];
      }),
  };
}

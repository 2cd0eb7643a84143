import type { Name } from './cells.ts';
import { relationsOf } from './relations.ts';

/** A sum between the counts of a table: times by count, told by its place in the template. */
export type TemplateRow = {
  at: readonly number[];
  times: readonly number[];
  /** Says something only where all its counts are there; others hold without the groups that a period does not have. */
  asWhole: boolean;
  /** Its first count is the total, without which it says nothing. */
  ofTotal: boolean;
  /** The sums, by place, from which this one follows as long as they hold exactly; null when it stands on its own. */
  followsFrom: readonly number[] | null;
};

/** The counts of a region, each once, and the sums between them in a period that has them all. */
export type Template = {
  names: readonly Name[];
  variables: readonly string[];
  placeOf: (variable: string) => number;
  /** The counts that no figure shows, with the counts of which they are a part. */
  parts: readonly { place: number; whole: number; wet: number }[];
  rows: readonly TemplateRow[];
};

/** The counts with these names and the sums between them. */
export function templateOf(names: readonly Name[]): Template {
  const { relations, parts } = relationsOf(names);
  const variables = [...new Set([...names, ...parts].map(({ variable }) => variable))];
  const places = new Map(variables.map((variable, place) => [variable, place]));
  const placeOf = (variable: string) => places.get(variable) ?? -1;
  const rows = relations.map(({ terms, asWhole, ofTotal }) => ({
    at: [...terms.keys()].map(placeOf),
    times: [...terms.values()],
    asWhole,
    ofTotal,
  }));
  const implied = impliedBy(rows);
  return {
    names,
    variables,
    placeOf,
    parts: parts.map(({ variable, whole, wet }) => ({
      place: placeOf(variable),
      whole: placeOf(whole),
      wet: placeOf(wet),
    })),
    rows: rows.map((row, place) => ({ ...row, followsFrom: implied[place] ?? null })),
  };
}

type Terms = Pick<TemplateRow, 'at' | 'times'>;

/** A sum over the groups of who said no follows from those of all and of who said yes, and from all = yes + no of each. */
function impliedBy(rows: readonly Terms[]): (readonly number[] | null)[] {
  const byKey = new Map(rows.map((row, place) => [keyOf(row.at, row.times), place]));
  // all = yes + no, by no.
  const parts = new Map(rows.flatMap(({ at }, place) => (at.length === 3 ? [[at[2] ?? -1, place] as const] : [])));
  return rows.map(({ at, times }, own) => {
    const partsOfRow = at.map((no) => parts.get(no) ?? -1);
    if (partsOfRow.some((part) => part === -1 || part === own)) return null;
    const sumOf = (side: 0 | 1) =>
      byKey.get(
        keyOf(
          partsOfRow.map((part) => rows[part]?.at[side] ?? -1),
          times,
        ),
      );
    const [all, yes] = [sumOf(0), sumOf(1)];
    return all === undefined || yes === undefined || all === own || yes === own ? null : [...partsOfRow, all, yes];
  });
}

const keyOf = (at: readonly number[], times: readonly number[]) =>
  at
    .map((i, k): [number, number] => [i, times[k] ?? 0])
    .toSorted(([a], [b]) => a - b)
    .join(' ');

import { placeOf, type Name } from './cells.ts';
import { wetAndGroup, withinWetten } from './groups-per-wet.ts';
import { linearRelations } from './linear-relations.ts';
import { domainOfKind } from '../quarterly-report/benefit-domains.ts';
import { wettenOfGroup } from './product-groups.ts';

/** A sum that everybody knows: coefficient by variable, which together make nothing, or no more or no less. */
export type Relation = {
  terms: ReadonlyMap<string, number>;
  /** Says something only where all its counts are there; others hold without the groups that a period does not have. */
  asWhole: boolean;
  /** Its first count is the total, without which it says nothing. */
  ofTotal: boolean;
};

/** A count that no figure shows: what a group of two wetten has within one of them. */
export type Part = { variable: string; whole: string; wet: string };

/** The sums that hold between the counts of one region and period, each of them once, and the parts that take part in them. */
export function relationsOf(names: readonly Name[]): { relations: Relation[]; parts: Part[] } {
  const variables = new Map(names.map(({ name, variable }) => [name, variable]));
  const tables = Map.groupBy(names, ({ table }) => table);
  const shown = shownWithin(names, variables);
  const wetten = [...tables].map(([table, groups]) => wettenFrom(table, groups, { tables, shown }));
  const found = [
    ...[...tables].flatMap(([table, groups]) => totalOf(table, groups, variables)),
    ...withoutTotal(tables),
    ...wetten.flatMap(({ relations }) => relations),
    ...[...tables].flatMap(([table, groups]) => ofProviders(table, groups, tables)),
    ...[...tables].flatMap(([table, groups]) => ofBenefits(table, groups, tables)),
    ...betweenMeasures(names, variables),
    ...yesAndNo(names, variables),
  ].filter(({ terms }) => terms.size > 0);
  return {
    // Two measures that share their counts share their sums.
    relations: [...new Map(found.map((relation) => [keyOf(relation), relation])).values()],
    parts: wetten.flatMap(({ parts }) => parts),
  };
}

/** all = yes + no. */
function yesAndNo(names: readonly Name[], variables: Variables): Relation[] {
  return names.flatMap(({ name, variable, column }) => {
    if (column !== 'complement') return [];
    const beside = (other: string) => variables.get(name.replace('/complement|', `/${other}|`));
    const [all, yes] = [beside('denominator'), beside('numerator')];
    return all === undefined || yes === undefined ? [] : [{ ...sumOf(all, [yes, variable]), asWhole: true }];
  });
}

type Variables = ReadonlyMap<string, string>;
type Tables = ReadonlyMap<string, readonly Name[]>;

/** total = sum of the groups of a breakdown. */
function totalOf(table: string, groups: readonly Name[], variables: Variables): Relation[] {
  const total = variables.get(`${table.slice(0, table.indexOf('|'))}||`);
  if (table.endsWith('|') || total === undefined) return [];
  const parts = groups.map(({ variable }) => variable);
  return [sumOf(total, parts)];
}

/**
 * Where the total of a measure is not shown, its breakdowns still add up to the same: all wetten together are all aanbieders together.
 * Not the product groups and the aanbieders per wet beside the wetten: those add up per wet.
 */
function withoutTotal(tables: Tables): Relation[] {
  const breakdowns = Map.groupBy(tables, ([table]) => table.slice(0, table.indexOf('|')));
  return [...breakdowns].flatMap(([measure, own]) => {
    if (tables.has(`${measure}|`)) return [];
    const perWet = tables.has(`${measure}|wet`) ? ['productgroep', 'productgroep per wet', 'aanbieder per wet'] : [];
    const [first, ...others] = own.filter(([table]) => !perWet.includes(table.slice(measure.length + 1)));
    if (first === undefined) return [];
    return others.map(([, groups]) => {
      const terms = new Map<string, number>();
      for (const { variable } of first[1]) terms.set(variable, 1);
      for (const { variable } of groups) terms.set(variable, (terms.get(variable) ?? 0) - 1);
      return { terms, asWhole: false, ofTotal: false };
    });
  });
}

/**
 * A wet = sum of its product groups. A group of two wetten (Vervoer, Persoonlijke verzorging) takes part in both: with what is shown
 * of it per wet, by a figure that counts the same, or else with a count that no figure shows.
 */
function wettenFrom(
  table: string,
  groups: readonly Name[],
  { tables, shown }: { tables: Tables; shown: ShownWithin },
): { relations: Relation[]; parts: Part[] } {
  const [measure = '', breakdown] = table.split('|');
  const wetten = tables.get(`${measure}|wet`);
  if (breakdown !== 'productgroep' || wetten === undefined) return { relations: [], parts: [] };
  const variableOf = new Map(wetten.map(({ name, variable }) => [lastOf(name), variable]));
  const within = groups.flatMap(({ name, variable }) => {
    const perWet = shown.get(variable);
    const own = perWet === undefined ? wettenOfGroup(lastOf(name), [...variableOf.keys()]) : [...perWet.keys()];
    return own.map((wet) => ({
      variable: perWet?.get(wet) ?? (own.length === 1 ? variable : `${variable} binnen ${wet}`),
      whole: variable,
      wet: variableOf.get(wet) ?? wet,
    }));
  });
  const parts = within.filter(({ variable, whole }) => variable !== whole);
  return {
    relations: [
      ...[...Map.groupBy(within, ({ wet }) => wet)].map(([wet, own]) => sumOf(wet, variablesOf(own))),
      ...[...Map.groupBy(parts, ({ whole }) => whole)].map(([whole, own]) => sumOf(whole, variablesOf(own))),
    ],
    parts: parts.filter(({ whole }) => !shown.has(whole)),
  };
}

/** By the count of a product group what is shown of it, per wet. */
type ShownWithin = ReadonlyMap<string, ReadonlyMap<string, string>>;

function shownWithin(names: readonly Name[], variables: Variables): ShownWithin {
  const shown = new Map<string, Map<string, string>>();
  for (const { one, wet, whole } of withinWetten(names)) {
    const variable = variables.get(whole);
    if (variable === undefined || !one.table.endsWith('|productgroep per wet')) continue;
    shown.set(variable, (shown.get(variable) ?? new Map<string, string>()).set(wet, one.variable));
  }
  return shown;
}

/** A wet = sum of its aanbieders, and an aanbieder = sum of what it has within each wet. */
function ofProviders(table: string, groups: readonly Name[], tables: Tables): Relation[] {
  const [measure = '', breakdown] = table.split('|');
  if (breakdown !== 'aanbieder per wet') return [];
  return (['wet', 'aanbieder'] as const).flatMap((by) => {
    const within = Map.groupBy(groups, ({ name }) => wetAndGroup(lastOf(name))[by === 'wet' ? 'wet' : 'group']);
    const wholes = tables.get(`${measure}|${by}`) ?? [];
    return wholes.map(({ name, variable }) => sumOf(variable, variablesOf(within.get(lastOf(name)) ?? [])));
  });
}

/** A domain of benefits = sum of its kinds. */
function ofBenefits(table: string, groups: readonly Name[], tables: Tables): Relation[] {
  const [measure = '', breakdown] = table.split('|');
  if (breakdown !== 'soort') return [];
  const within = Map.groupBy(groups, ({ name }) => domainOfKind(lastOf(name)));
  const wholes = tables.get(`${measure}|domein`) ?? [];
  return wholes.map(({ name, variable }) => sumOf(variable, variablesOf(within.get(lastOf(name)) ?? [])));
}

const variablesOf = (parts: readonly Pick<Part, 'variable'>[]) => parts.map(({ variable }) => variable);

function betweenMeasures(names: readonly Name[], variables: Variables): Relation[] {
  return linearRelations.flatMap(({ sum, parts }) => {
    const first = `${sum.measure}/${sum.column}|`;
    return names
      .filter(({ name }) => name.startsWith(first))
      .map(({ name, variable }) => {
        const terms = parts.map(({ measure, column }) => variables.get(`${measure}/${column}${placeOf(name)}`));
        return sumOf(
          variable,
          terms.filter((term) => term !== undefined),
        );
      });
  });
}

const lastOf = (name: string) => name.slice(name.lastIndexOf('|') + 1);

function sumOf(total: string, parts: readonly string[]): Relation {
  const relation = new Map([[total, 1]]);
  for (const part of parts) relation.set(part, (relation.get(part) ?? 0) - 1);
  // Equal counts under two names cancel out.
  const terms = new Map([...relation].filter(([, coefficient]) => coefficient !== 0));
  return { terms, asWhole: false, ofTotal: true };
}

const keyOf = ({ terms }: Relation) =>
  [...terms].map(([variable, coefficient]) => `${variable} ${coefficient}`).join('; ');

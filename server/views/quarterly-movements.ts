import { wetAndGroup } from 'indicators/disclosure/groups-per-wet.ts';
import { wettenOfGroup } from 'indicators/disclosure/product-groups.ts';
import { domainOfKind } from 'indicators/quarterly-report/benefit-domains.ts';
import type { Domain } from 'indicators/quarterly-report/domains.ts';
import type { Observation, Release } from 'indicators/release/schema.ts';
import type { QuarterlyDomain } from '../contract/quarterly.ts';
import { quarterlyTexts } from '../texts/quarterly.ts';
import { figuresById, isRounded } from './quarterly-figures.ts';

type Movements = QuarterlyDomain['movements'][number];

type Kind = {
  key: Movements['key'];
  indicator: string;
  breakdown: string;
  /** Of which domains: those of a wet, or those of benefits. */
  of: Domain['of']['breakdown'];
  /** What a group is called under a wet or domain; null where it does not belong to it. */
  nameIn: (group: string, of: string) => string | null;
  /** Not where the figure has this breakdown, which says more. */
  unless?: string;
};

const wetten = ['Wmo', 'Jeugdwet'];

const withinWet: Kind['nameIn'] = (both, of) => {
  const { wet, group } = wetAndGroup(both);
  return wet === of ? group : null;
};

/** What a product group of both wetten has in all is not what it has within one: its name says so. */
const productIn: Kind['nameIn'] = (group, wet) => {
  const own = wettenOfGroup(group, wetten);
  if (!own.includes(wet)) return null;
  return own.length === 1 ? group : quarterlyTexts.ofBoth(group);
};

const benefitIn: Kind['nameIn'] = (group, of) => (domainOfKind(group) === of ? group : null);

const perProduct = (key: Movements['key'], indicator: string): Kind[] => [
  { key, indicator, of: 'wet', breakdown: 'productgroep per wet', nameIn: withinWet },
  // Of a moment that was frozen before product groups were counted per wet.
  { key, indicator, of: 'wet', breakdown: 'productgroep', nameIn: productIn, unless: 'productgroep per wet' },
];

const kinds: readonly Kind[] = [
  ...perProduct('lopend-per-product', 'KW02'),
  { key: 'lopend-per-soort', indicator: 'KW06', of: 'domein', breakdown: 'soort', nameIn: benefitIn },
  ...perProduct('gedeclareerd-per-product', 'KW04'),
  {
    key: 'gedeclareerd-per-aanbieder',
    indicator: 'KW04',
    of: 'wet',
    breakdown: 'aanbieder per wet',
    nameIn: withinWet,
  },
  // Of a moment that was frozen before amounts of aanbieders were counted per wet.
  {
    key: 'gedeclareerd-per-aanbieder-samen',
    indicator: 'KW04',
    of: 'wet',
    breakdown: 'aanbieder',
    nameIn: (group) => group,
    unless: 'aanbieder per wet',
  },
];

/** What changed most since the quarter before, per soort zorg and aanbieder: of the figures as they are shown, hidden ones named. */
export function movementsOf(
  release: Release,
  { of }: Domain,
  { now, before }: Record<'now' | 'before', string>,
): Movements[] {
  const figures = figuresById(release);
  const own = kinds.filter((kind) => kind.of === of.breakdown);
  return own.flatMap(({ key, indicator, breakdown, nameIn, unless }): Movements[] => {
    const figure = figures.get(indicator);
    const main = figure?.measures.find((measure) => measure.key === 'main');
    if (figure === undefined || main === undefined || figure.breakdowns.includes(unless ?? '')) return [];
    const within = figure.observations.flatMap((o) => {
      if (o.measure !== 'main' || o.region !== release.gemeente.code || o.breakdown !== breakdown) return [];
      const group = nameIn(o.group ?? '', of.group);
      return group === null ? [] : [{ group, o }];
    });
    const at = (period: string) =>
      new Map(within.flatMap(({ group, o }) => (o.period === period ? [[group, o] as const] : [])));
    const [current, earlier] = [at(now), at(before)];
    const pairs = [...current].flatMap(([group, o]) => {
      const then = earlier.get(group);
      return then === undefined || (o.value === 0 && then.value === 0) ? [] : [{ group, now: o, before: then }];
    });
    if (pairs.length === 0) return [];
    return [
      {
        key,
        unit: main.unit,
        decimals: main.decimals,
        rounded: isRounded(main),
        invented: figure.invented,
        items: pairs
          .flatMap(({ group, now: o, before: then }) =>
            o.value === null || then.value === null
              ? []
              : [{ group, now: atOf(o), before: atOf(then), size: Math.abs(o.value - then.value) }],
          )
          .toSorted((a, b) => b.size - a.size || (a.group < b.group ? -1 : 1))
          .map(({ size: _size, ...item }) => item),
        hidden: pairs.flatMap(({ group, now: o, before: then }) =>
          o.status === 'suppressed' || then.status === 'suppressed' ? group : [],
        ),
      },
    ];
  });
}

const atOf = ({ period, value, status }: Observation) => ({ period, value, status });

import { wettenOfGroup } from 'indicators/disclosure/product-groups.ts';
import type { Domain } from 'indicators/quarterly-report/domains.ts';
import type { Observation, Release } from 'indicators/release/schema.ts';
import type { QuarterlyDomain } from '../contract/quarterly.ts';
import { figuresById, isRounded } from './quarterly-figures.ts';

type Movements = QuarterlyDomain['movements'][number];

const kinds = [
  { key: 'lopend-per-product', indicator: 'KW02', breakdown: 'productgroep' },
  { key: 'gedeclareerd-per-product', indicator: 'KW04', breakdown: 'productgroep' },
  { key: 'gedeclareerd-per-aanbieder', indicator: 'KW04', breakdown: 'aanbieder' },
] as const;

const wetten = ['Wmo', 'Jeugdwet'];

/** What changed most since the quarter before, per soort zorg and aanbieder: of the figures as they are shown, hidden ones named. */
export function movementsOf(
  release: Release,
  { of }: Domain,
  { now, before }: Record<'now' | 'before', string>,
): Movements[] {
  if (of.breakdown !== 'wet') return [];
  const figures = figuresById(release);
  return kinds.flatMap(({ key, indicator, breakdown }): Movements[] => {
    const figure = figures.get(indicator);
    const main = figure?.measures.find((measure) => measure.key === 'main');
    if (figure === undefined || main === undefined) return [];
    const own = figure.observations.filter(
      (o) =>
        o.measure === 'main' &&
        o.region === release.gemeente.code &&
        o.breakdown === breakdown &&
        (breakdown === 'aanbieder' || wettenOfGroup(o.group ?? '', wetten).includes(of.group)),
    );
    const at = (period: string) =>
      new Map(own.flatMap((o) => (o.period === period ? [[o.group ?? '', o] as const] : [])));
    const [current, earlier] = [at(now), at(before)];
    const pairs = [...current].flatMap(([group, o]) => {
      const then = earlier.get(group);
      return then === undefined ? [] : [{ group, now: o, before: then }];
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

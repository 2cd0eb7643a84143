import type { Release } from 'indicators/release/schema.ts';
import { differenceTexts as texts } from '../../texts/difference.ts';
import type { Changed } from './changed.ts';
import { amounts } from './money/money-state.ts';
import { perResident } from './money/peers-that-differ.ts';

/** How a figure that differs is called and written. `group` and `region` are as a reader knows them. */
export type Named = {
  name: string;
  figure: string;
  regionName: string;
  groupName: string | null;
  unit: string;
  decimals: number;
};

/** The names of figures as the first of these releases has them that knows them. */
export function namesIn(releases: readonly Release[]): (one: Changed) => Named {
  const indicators = new Map(
    releases
      .toReversed()
      .flatMap((release) => [...release.indicators, ...(release.otherSets ?? [])].map((one) => [one.id, one] as const)),
  );
  const regions = new Map(
    releases.flatMap((release) => release.regions.map(({ code, name }) => [code, name] as const)),
  );
  const lines = new Map(
    releases.flatMap(({ budget, budgetPeers = [] }) =>
      [...budget, ...budgetPeers].map((line) => [`${'by' in line ? line.by : 'taakveld'} ${line.code}`, line.name]),
    ),
  );
  return ({ indicator: id, measure: key, region, breakdown, group }) => {
    const regionName = regions.get(region) ?? region;
    const money = moneyName(id, key);
    if (money !== null) {
      const line = lines.get(`${breakdown} ${group}`) ?? '';
      return { ...money, regionName, groupName: breakdown === 'taakveld' ? `${group} ${line}`.trim() : line };
    }
    const indicator = indicators.get(id);
    const measure = indicator?.measures.find((one) => one.key === key);
    return {
      name: indicator?.name ?? id,
      figure: measure?.name ?? key,
      regionName,
      groupName: group,
      unit: measure?.unit ?? '',
      decimals: measure?.decimals ?? 0,
    };
  };
}

function moneyName(id: string, key: string): Pick<Named, 'name' | 'figure' | 'unit' | 'decimals'> | null {
  if (id === 'begroting') {
    const amount = amounts.find((one) => one === key);
    const isShare = amount === 'percentOfBudget';
    return {
      name: texts.budget,
      figure: amount === undefined ? key : texts.amounts[amount],
      unit: isShare ? '%' : 'EUR',
      decimals: isShare ? 1 : 0,
    };
  }
  if (id !== 'vergelijking') return null;
  const [report = '', of = ''] = key.split('-');
  const who = perResident.find((one) => one === of);
  const figure = texts.report(report, who === undefined ? of : texts.perResident[who]);
  return { name: texts.peers, figure, unit: 'EUR', decimals: 0 };
}

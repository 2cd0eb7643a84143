import { commonScale, type Panels } from '../charts/panels.ts';
import { formatBare, formatList, formatValue } from '../format.ts';
import { groupTexts as texts } from '../texts/groups.ts';

const rises = (points: Panels['groups'][number]['points']): number | null => {
  const known = points.flatMap(({ value }) => value ?? []);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined || known.length < 2 ? null : last - first;
};

const placesOf = (value: number, decimals: number) => (Number.isInteger(value) ? 0 : decimals);

/** The groups through time in a few sentences: how many, their scale, which rose or fell most, and which cannot be shown. */
export const groupTrendsSummary = (panels: Panels, hidden: readonly string[]): string => {
  const { groups, unit, decimals } = panels;
  const scale = commonScale(panels);
  const changes = groups
    .flatMap(({ name, points }) => {
      const change = rises(points);
      return change === null ? [] : { name, change };
    })
    .toSorted((a, b) => b.change - a.change);
  const [most, least] = [changes[0], changes.at(-1)];
  const told = [
    ...(scale === null
      ? []
      : [
          texts.trends.scale(
            groups.length,
            formatBare(scale.min, unit, placesOf(scale.min, decimals)),
            formatValue(scale.max, unit, placesOf(scale.max, decimals)),
          ),
        ]),
    ...(most !== undefined && most.change > 0 ? [texts.trends.rose(most.name)] : []),
    ...(least !== undefined && least.change < 0 ? [texts.trends.fell(least.name)] : []),
    ...(most !== undefined || least !== undefined ? [texts.trends.chance] : []),
    ...(hidden.length === 0 ? [] : [texts.trends.hidden(formatList(hidden))]),
  ];
  return told.join(' ');
};

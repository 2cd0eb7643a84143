import { commonScale, type Panels } from '../charts/panels.ts';
import { periodPosition } from '../charts/period-position.ts';
import type { Drawn } from '../charts/segments.ts';
import { drawnPoints, isBroken } from '../charts/trend-summary.ts';
import { formatBare, formatList, formatValue, periodPhrase, shownDifference } from '../format.ts';
import { groupTexts as texts } from '../texts/groups.ts';

type Group = { name: string; points: readonly Drawn[] };
type Compared = { name: string; before: Drawn; latest: Drawn; change: number };

const placesOf = (value: number, decimals: number) => (Number.isInteger(value) ? 0 : decimals);

const shownGroups = ({ groups }: Panels): Group[] =>
  groups.map(({ name, points }) => ({ name, points: drawnPoints(points) }));

const newestOf = (groups: readonly Group[]): string | null =>
  groups
    .flatMap(({ points }) => points.map(({ period }) => period))
    .toSorted((a, b) => periodPosition(a) - periodPosition(b))
    .at(-1) ?? null;

/** The earlier periods that the newest may be set against, newest last: of quarters the same one, since they differ by season. */
const earlierThan = (newest: string, groups: readonly Group[]): string[] =>
  [...new Set(groups.flatMap(({ points }) => points.map(({ period }) => period)))]
    .filter((period) => periodPosition(period) < periodPosition(newest) && period.slice(4) === newest.slice(4))
    .toSorted((a, b) => periodPosition(a) - periodPosition(b));

/** The groups that have a figure over both periods, measured in the same way, with how much the figures that are shown differ. */
const comparedAt = (groups: readonly Group[], [from, to]: readonly [string, string], panels: Panels): Compared[] =>
  groups.flatMap(({ name, points }) => {
    const [before, latest] = [from, to].map((period) => points.find((point) => point.period === period));
    if (before === undefined || latest === undefined || isBroken(before, latest, panels.breaks)) return [];
    return { name, before, latest, change: shownDifference(latest.value, before.value, panels.decimals) };
  });

const yearBefore = (newest: string, earlier: readonly string[]): string | undefined =>
  newest.includes('Q')
    ? earlier.find((period) => periodPosition(period) === periodPosition(newest) - 1)
    : earlier.at(-1);

/** Whether a change is more than chance, as far as that is known; `uncertain`: has a 95% interval by nature. */
const isClear = ({ before, latest }: Compared, uncertain: boolean): boolean => {
  const { difference } = latest;
  return difference?.since === before.period ? difference.lower > 0 || difference.upper < 0 : !uncertain;
};

/**
 * What the groups through time say, as a title: in how many of them the newest figure is more, or less, than a year or a
 * measurement before; `hidden` are those of which no figure can be shown.
 */
export const groupTrendsMessage = (
  panels: Panels,
  uncertain: boolean,
  hidden: readonly string[] = [],
): string | null => {
  const groups = shownGroups(panels);
  const newest = newestOf(groups);
  if (newest === null) return null;
  const before = yearBefore(newest, earlierThan(newest, groups));
  const compared = before === undefined ? [] : comparedAt(groups, [before, newest], panels);
  if (before === undefined || compared.length === 0) return texts.trends.incomparable(periodPhrase(newest));
  const then = periodPhrase(before);
  const clear = compared.filter((one) => isClear(one, uncertain));
  const [more, less] = [clear.filter(({ change }) => change > 0), clear.filter(({ change }) => change < 0)];
  const all = compared.length;
  const whole = all === groups.length + hidden.length;
  const every = whole ? texts.trends.every : texts.trends.comparable(all);
  const of = whole ? texts.trends.all(all) : texts.trends.comparable(all);
  if (more.length === 0 && less.length === 0)
    return whole ? texts.trends.unclear(then) : texts.trends.unclearShown(every, then);
  if (more.length === all) return texts.trends.allMore(every, then);
  if (less.length === all) return texts.trends.allLess(every, then);
  return more.length === 0
    ? texts.trends.someLess(less.length, of, then)
    : texts.trends.someMore(more.length, of, then, less.length);
};

/** Which rose and which fell most since the earliest figures that the newest may be set against. */
const changesTold = (panels: Panels): string[] => {
  const groups = shownGroups(panels);
  const newest = newestOf(groups);
  if (newest === null) return [];
  const first = earlierThan(newest, groups).find((period) => comparedAt(groups, [period, newest], panels).length > 0);
  if (first === undefined) return [];
  const changes = comparedAt(groups, [first, newest], panels).toSorted((a, b) => b.change - a.change);
  const [most, least] = [changes[0], changes.at(-1)];
  const told = [
    ...(most !== undefined && most.change > 0
      ? [texts.trends.rose(periodPhrase(first), periodPhrase(newest), most.name)]
      : []),
    ...(least !== undefined && least.change < 0
      ? [texts.trends.fell(periodPhrase(first), periodPhrase(newest), least.name)]
      : []),
  ];
  return told.length === 0 ? [] : [...told, texts.trends.chance];
};

/** The groups through time in a few sentences: how many, their scale, which rose or fell most, and which cannot be shown. */
export const groupTrendsSummary = (panels: Panels, hidden: readonly string[]): string => {
  const { groups, unit, decimals } = panels;
  const scale = commonScale(panels);
  return [
    ...(scale === null
      ? []
      : [
          texts.trends.scale(
            groups.length,
            formatBare(scale.min, unit, placesOf(scale.min, decimals)),
            formatValue(scale.max, unit, placesOf(scale.max, decimals)),
          ),
        ]),
    ...changesTold(panels),
    ...(hidden.length === 0 ? [] : [texts.trends.hidden(formatList(hidden))]),
  ].join(' ');
};

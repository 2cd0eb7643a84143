import type { Release } from 'indicators/release/schema.ts';
import { canonical, sha256 } from '../journal/canonical.ts';
import { latestFigure } from '../views/latest-figure.ts';
import type { About } from './subject.ts';

/** What a subject shows, by which a text that was written beside it can be told to be old. */
export type FigureNow = { hash: string; period: string | null; value: number | null };

const hashOf = (shown: unknown): string => sha256(canonical(shown)).slice(0, 16);

/**
 * The budget line of a taakveld with an amount spent or expected beside its budget, over a whole year: of this year, or else of the newest
 * that has one.
 */
export function budgetLineOf({ budget }: Pick<Release, 'budget'>, code: string, year: number | null) {
  const known = budget.filter(
    (line) => line.by === 'taakveld' && line.code === code && line.quarter === null && line.deviation !== null,
  );
  return known.find((line) => line.year === year) ?? known.toSorted((a, b) => a.year - b.year).at(-1);
}

const indicatorNow = (release: Release, id: string) => {
  const indicator = release.indicators.find((one) => one.id === id);
  return indicator === undefined ? null : latestFigure(indicator, release.gemeente.code);
};

/**
 * The figure that readers see beside a text: of an indicator its newest, of a taakveld the year whose money the moment is about
 * (calendar/money-year.ts), of a goal its verdict and all newest figures of its indicators (no single value).
 */
export function figureNow(release: Release, about: About, subject: string, moneyYear: number | null): FigureNow {
  if (about === 'taakveld') {
    const line = budgetLineOf(release, subject, moneyYear);
    if (line === undefined) return { hash: hashOf(null), period: null, value: null };
    const value = line.realised ?? line.forecast;
    return { hash: hashOf([line.year, line.realised, line.forecast, line.budget]), period: String(line.year), value };
  }
  if (about === 'indicator') {
    const latest = indicatorNow(release, subject);
    return { hash: hashOf(shownOf(latest)), period: latest?.period ?? null, value: latest?.value ?? null };
  }
  const verdict = release.goals?.find(({ goal }) => goal === subject);
  const figures = release.indicators
    .filter(({ goals }) => goals.includes(subject))
    .map(({ id }) => [id, shownOf(indicatorNow(release, id))]);
  return { hash: hashOf([verdict?.state ?? null, figures]), period: null, value: null };
}

const shownOf = (latest: ReturnType<typeof latestFigure>) =>
  latest === null ? null : [latest.period, latest.value, latest.status];

/**
 * Whether the figure beside a text is another than when it was written: of a taakveld that of the year that stood beside it then, though the
 * moment may have money of another year now.
 */
export function hasMoved(
  release: Release,
  { about, subject, figure }: { about: About; subject: string; figure: FigureNow },
  moneyYear: number | null,
): boolean {
  const year = about === 'taakveld' && figure.period !== null ? Number(figure.period) : moneyYear;
  return figure.hash !== figureNow(release, about, subject, year).hash;
}
